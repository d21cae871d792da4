import { useText } from '@/components/language/use-text';
import type { TestRow } from '@/lib/chart-math/test-rows';
import type { GroupTestName } from '@/lib/event-study/group-test-names';
import { formatNumber, formatPValue } from '@/lib/text/numbers';
import { problemText } from '@/lib/text/problem-text';
import { useRowCursor } from '../hooks/use-row-cursor';

/** The test the reader points at, by pointer or keys; `spoken` follows the keys only. */
export function useTestCursor(rows: readonly TestRow[]) {
  const t = useText('groupCharts.tests');
  const translate = useText();
  return useRowCursor(
    rows.map(({ name }) => name),
    wordsOf,
  );

  function wordsOf(name: GroupTestName): string {
    const outcome = rows.find((row) => row.name === name)?.outcome;
    const test = translate(`groupTests.${name}`);
    if (!outcome || outcome.problem) {
      const reason = outcome?.problem ? problemText(translate, outcome.problem) : t('undefined');
      return t('spokenUndefined', { test, reason });
    }
    return t('spoken', {
      test,
      statistic: formatNumber(outcome.statistic, 2),
      p: formatPValue(outcome.p),
    });
  }
}
