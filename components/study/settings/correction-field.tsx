import { useText } from '@/components/language/use-text';
import { CORRECTIONS } from '@/lib/event-study/study-choices';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { retellStudy } from '../hooks/use-study-url';
import { ChoiceField } from './choice-field';

/** What is done about testing many stocks at once. */
export function CorrectionField({ spec }: { spec: StudySpec }) {
  const text = useText('controls');
  return (
    <ChoiceField
      label={text('correction')}
      hint={text(`correctionLines.${spec.correction}`)}
      value={spec.correction}
      choices={CORRECTIONS.map((correction) => ({
        value: correction,
        text: text(`correctionTitles.${correction}`),
      }))}
      onChoose={(correction) => retellStudy(spec, { correction })}
    />
  );
}
