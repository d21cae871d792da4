import { useText } from '@/components/language/use-text';
import { GROUP_TEST_NAMES } from '@/lib/event-study/group-test-names';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { retellStudy } from '../hooks/use-study-url';
import { ChoiceField } from './choice-field';

/** The group test that tables and charts lead with. */
export function TestField({ spec }: { spec: StudySpec }) {
  const text = useText('controls');
  const translate = useText();
  return (
    <ChoiceField
      label={text('test')}
      hint={text(`testLines.${spec.test}`)}
      value={spec.test}
      choices={[
        { value: 'recommended' as const, text: text('recommended') },
        ...GROUP_TEST_NAMES.map((test) => ({ value: test, text: translate(`groupTests.${test}`) })),
      ]}
      onChoose={(test) => retellStudy(spec, { test })}
    />
  );
}
