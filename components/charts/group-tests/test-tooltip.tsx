import { useTranslations } from 'use-intl';
import type { TestRow } from '@/lib/chart-math/test-rows';
import { GROUP_TESTS } from '@/lib/event-study/tests/test-registry';
import { groupTestTitle } from '@/lib/text/group-test-titles';
import { formatNumber, formatPValue, withRealMinus } from '@/lib/text/numbers';
import { ChartTooltip } from '../parts/chart-tooltip';

/** A test's statistic, degrees of freedom and p, or why it has none, with its paper. */
export function TestTooltip({ row, x, y, width }: { row: TestRow; x: number; y: number; width: number }) {
  const t = useTranslations('groupCharts.tests');
  const { outcome } = row;
  const isDefined = outcome && !outcome.problem;
  return (
    <ChartTooltip
      x={x}
      y={y}
      width={width}
      title={groupTestTitle(row.name)}
      subtitle={
        isDefined ? GROUP_TESTS[row.name].source : withRealMinus(outcome?.problem?.message ?? t('undefined'))
      }
      rows={
        isDefined
          ? [
              [t('statistic'), formatNumber(outcome.statistic, 3)],
              [t('degrees'), outcome.df === null ? t('normal') : String(outcome.df)],
              [t('p'), formatPValue(outcome.p)],
            ]
          : []
      }
    />
  );
}
