import { useQuery } from '@tanstack/react-query';
import { useText } from '@/components/language/use-text';
import { MODEL_NAMES } from '@/lib/event-study/study-choices';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { modelsQuery } from '@/lib/queries/models-query';
import { changeStudy } from '../hooks/use-study-url';
import { ChoiceField } from './choice-field';

/** What a return is compared with. Models that read a factor which is not stored say so and cannot be chosen. */
export function ModelField({ spec }: { spec: StudySpec }) {
  const text = useText('controls');
  const translate = useText();
  const { data: models = [] } = useQuery(modelsQuery());
  return (
    <ChoiceField
      label={text('model')}
      hint={text(`modelLines.${spec.model}`)}
      value={spec.model}
      choices={MODEL_NAMES.map((model) => {
        const factors = models.find(({ name }) => name === model)?.missing.join(', ') ?? '';
        const title = translate(`models.${model}`);
        return factors === ''
          ? { value: model, text: title }
          : { value: model, text: text('missingFactor', { title, factors }), isDisabled: true };
      })}
      onChoose={(model) => changeStudy(spec, { model })}
    />
  );
}
