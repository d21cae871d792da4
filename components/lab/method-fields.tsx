import { useText } from '@/components/language/use-text';
import { ChoiceField } from '@/components/study/settings/choice-field';
import controls from '@/components/ui/controls.module.css';
import { Field } from '@/components/ui/field';
import { RETURN_KINDS } from '@/lib/event-study/study-choices';
import styles from './lab.module.css';

/** Models that need no factors beside the three files. */
const MODELS = ['market', 'market-adjusted', 'mean-adjusted', 'scholes-williams', 'dimson', 'garch'] as const;
const RULES = ['next', 'previous', 'drop'] as const;

/** How own data are studied, as chosen and typed. */
export type TypedMethod = {
  model: (typeof MODELS)[number];
  returns: (typeof RETURN_KINDS)[number];
  nonTrading: (typeof RULES)[number];
  cars: string;
};

/** Model, returns, windows to add up and what is done about event dates without trading. */
export function MethodFields({
  typed,
  carsError,
  onType,
}: {
  typed: TypedMethod;
  carsError: string | undefined;
  onType: (change: Partial<TypedMethod>) => void;
}) {
  const t = useText('lab');
  const translate = useText();
  return (
    <div className={styles.fields}>
      <ChoiceField
        label={translate('controls.model')}
        hint={translate(`controls.modelLines.${typed.model}`)}
        value={typed.model}
        choices={MODELS.map((model) => ({ value: model, text: translate(`models.${model}`) }))}
        onChoose={(model) => onType({ model })}
      />
      <ChoiceField
        label={translate('controls.returns')}
        hint={translate(`controls.returnLines.${typed.returns}`)}
        value={typed.returns}
        choices={RETURN_KINDS.map((kind) => ({
          value: kind,
          text: translate(`controls.returnTitles.${kind}`),
        }))}
        onChoose={(returns) => onType({ returns })}
      />
      <ChoiceField
        label={t('nonTrading')}
        hint={t('nonTradingHint')}
        value={typed.nonTrading}
        choices={RULES.map((rule) => ({ value: rule, text: t(`rules.${rule}`) }))}
        onChoose={(nonTrading) => onType({ nonTrading })}
      />
      <Field label={t('cars')} hint={t('carsHint')} error={carsError && t('carsError')}>
        {(control) => (
          <input
            {...control}
            className={controls.input}
            dir="ltr"
            value={typed.cars}
            onChange={({ target }) => onType({ cars: target.value })}
          />
        )}
      </Field>
    </div>
  );
}
