import { useText } from '@/components/language/use-text';
import type { TestRow } from '@/lib/chart-math/test-rows';
import { GROUP_TESTS } from '@/lib/event-study/tests/test-registry';
import { formatNumber, formatPValue } from '@/lib/text/numbers';
import { problemText } from '@/lib/text/problem-text';
import { ChartTooltip } from '../parts/chart-tooltip';

/** A test's statistic, degrees of freedom and p, or why it has none, with its paper. */
export function TestTooltip({ row, x, y, width }: { row: TestRow; x: number; y: number; width: number }) {
  const t = useText('groupCharts.tests');
  const translate = useText();
  const { outcome } = row;
  const isDefined = outcome && !outcome.problem;
  return (
    <ChartTooltip
      x={x}
      y={y}
      width={width}
      title={translate(`groupTests.${row.name}`)}
      subtitle={
        isDefined
          ? GROUP_TESTS[row.name].source
          : outcome?.problem
            ? problemText(translate, outcome.problem)
            : t('undefined')
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
