'use client';

import { useRowCursor } from '@/components/charts/hooks/use-row-cursor';
import { ChartFigure } from '@/components/charts/parts/chart-figure';
import { ResponsiveChart } from '@/components/charts/parts/responsive-chart';
import { Spoken } from '@/components/charts/parts/spoken';
import { useText } from '@/components/language/use-text';
import { comparedRows, movedBeyondNoise } from '@/lib/chart-math/compared-rows';
import { methodLine, sourceLine } from '@/lib/text/chart-titles';
import { formatSignedPercent } from '@/lib/text/numbers';
import { formatWindow } from '@/lib/text/windows';
import { ComparePlot, compareHeight } from './compare-plot';
import type { ComparisonChartProps } from './comparison-chart-props';
import { shareOf } from './share-of';

/** The same stocks over the same window around two events, on one scale with 95 % intervals. */
export function CompareChart({ first, second }: ComparisonChartProps) {
  const t = useText('compare');
  const translate = useText();
  const names = [first.event.title, second.event.title] as const;
  const rows = comparedRows(first, second);
  const value = (ranked: (typeof rows)[number]['first']) => formatSignedPercent(ranked?.car.car ?? null);
  const wordsOf = (ticker: string) => {
    const row = rows.find(({ security }) => security.ticker === ticker);
    return t('row', {
      name: row?.security.name ?? ticker,
      first: names[0],
      before: value(row?.first),
      second: names[1],
      after: value(row?.second),
    });
  };
  const cursor = useRowCursor(
    rows.map(({ security }) => security.ticker),
    wordsOf,
  );
  const height = compareHeight(rows.length);
  return (
    <ChartFigure
      share={shareOf('compared', first, second)}
      title={t('chart', {
        before: movedBeyondNoise(first).moved,
        after: movedBeyondNoise(second).moved,
        judged: movedBeyondNoise(second).judged,
        first: names[0],
        second: names[1],
      })}
      subtitle={t('subtitle', {
        span: second.spec.shown[0] === second.spec.shown[1] ? 'day' : 'days',
        days: formatWindow(translate, second.spec.shown),
        first: names[0],
        second: names[1],
        method: methodLine(translate, second),
      })}
      description={rows.map(({ security }) => wordsOf(security.ticker)).join(' ')}
      note={null}
      source={sourceLine(translate, second)}
    >
      {(ids) => (
        <>
          <ResponsiveChart heights={{ narrow: height, wide: height }}>
            {(size) => <ComparePlot rows={rows} size={size} ids={ids} names={names} {...cursor} />}
          </ResponsiveChart>
          <Spoken>{cursor.spoken}</Spoken>
        </>
      )}
    </ChartFigure>
  );
}
