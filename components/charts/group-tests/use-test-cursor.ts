import { useTranslations } from 'use-intl';
import type { TestRow } from '@/lib/chart-math/test-rows';
import type { GroupTestName } from '@/lib/event-study/group-test-names';
import { groupTestTitle } from '@/lib/text/group-test-titles';
import { formatNumber, formatPValue, withRealMinus } from '@/lib/text/numbers';
import { useRowCursor } from '../hooks/use-row-cursor';

/** The test the reader points at, by pointer or keys; `spoken` follows the keys only. */
export function useTestCursor(rows: readonly TestRow[]) {
  const t = useTranslations('groupCharts.tests');
  return useRowCursor(
    rows.map(({ name }) => name),
    wordsOf,
  );

  function wordsOf(name: GroupTestName): string {
    const outcome = rows.find((row) => row.name === name)?.outcome;
    const test = groupTestTitle(name);
    if (!outcome || outcome.problem) {
      const reason = withRealMinus(outcome?.problem?.message ?? t('undefined'));
      return t('spokenUndefined', { test, reason });
    }
    return t('spoken', {
      test,
      statistic: formatNumber(outcome.statistic, 2),
      p: formatPValue(outcome.p),
    });
  }
}
