import { useSecurities } from '@/components/language/use-securities';
import { useText } from '@/components/language/use-text';
import controls from '@/components/ui/controls.module.css';
import { Field } from '@/components/ui/field';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { changeStudy } from '../hooks/use-study-url';

/** The stored funds and indices that can stand for the market, and a stock that does. */
export function BenchmarkField({ spec }: { spec: StudySpec }) {
  const t = useText('studyPage.settings');
  const securities = useSecurities() ?? [];
  const choices = securities
    .filter(({ kind, ticker }) => kind !== 'stock' || ticker === spec.benchmark)
    .map((security) => ({
      ticker: security.ticker,
      text: t('security', { ticker: security.ticker, name: security.name }),
    }));
  const listed = choices.some((choice) => choice.ticker === spec.benchmark);
  return (
    <Field label={t('benchmark')} hint={t('benchmarkLine')}>
      {(control) => (
        <select
          {...control}
          className={controls.select}
          value={spec.benchmark}
          onChange={(event) => changeStudy(spec, { benchmark: event.target.value })}
        >
          {!listed && <option value={spec.benchmark}>{spec.benchmark}</option>}
          {choices.map((choice) => (
            <option key={choice.ticker} value={choice.ticker}>
              {choice.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
