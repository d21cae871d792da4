import { useText } from '@/components/language/use-text';
import { UNITS } from '@/lib/event-study/study-choices';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { retellStudy } from '../hooks/use-study-url';
import { ChoiceField } from './choice-field';

/** Whether abnormal returns are told as percentages or as dollars of a holding. */
export function UnitField({ spec }: { spec: StudySpec }) {
  const text = useText('controls');
  return (
    <ChoiceField
      label={text('unit')}
      hint={text(`unitLines.${spec.unit}`)}
      value={spec.unit}
      choices={UNITS.map((unit) => ({ value: unit, text: text(`unitTitles.${unit}`) }))}
      onChoose={(unit) => retellStudy(spec, { unit })}
    />
  );
}
