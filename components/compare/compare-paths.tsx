'use client';

import { useGridCursor } from '@/components/charts/hooks/use-grid-cursor';
import { ChartFigure } from '@/components/charts/parts/chart-figure';
import { ResponsiveChart } from '@/components/charts/parts/responsive-chart';
import { Spoken } from '@/components/charts/parts/spoken';
import { multiplesGrid, SmallMultiplesPlot } from '@/components/charts/small-multiples/small-multiples-plot';
import { useText } from '@/components/language/use-text';
import { type CumulativeLine, cumulativeLines, endsBeyondNoise } from '@/lib/chart-math/cumulative-lines';
import { describeCumulativeDay } from '@/lib/text/chart-descriptions';
import { methodLine, sourceLine } from '@/lib/text/chart-titles';
import { formatSignedPercent } from '@/lib/text/numbers';
import { formatEventDay, formatWindow } from '@/lib/text/windows';
import type { ComparisonChartProps } from './comparison-chart-props';
import { shareOf } from './share-of';

/** Widths the heights are reckoned with before the chart is measured. */
const NARROW = 358;
const WIDE = 600;

/** Each stock's cumulative abnormal return around both events in one panel: the earlier dashed, the later in colour. */
export function ComparePaths({ first, second }: ComparisonChartProps) {
  const t = useText('compare');
  const translate = useText();
  const names = [first.event.title, second.event.title] as const;
  const lines = cumulativeLines(second);
  const before = new Map(cumulativeLines(first).map((line) => [line.security.ticker, line]));
  const describe = (line: CumulativeLine) =>
    t('row', {
      name: line.security.name,
      first: names[0],
      before: formatSignedPercent(before.get(line.security.ticker)?.last.car ?? null),
      second: names[1],
      after: formatSignedPercent(line.last.car),
    });
  const cursor = useGridCursor({
    tickers: lines.map(({ security }) => security.ticker),
    days: second.spec.window,
    highlight: lines[0]?.security.ticker ?? '',
    onHighlight: () => undefined,
    describe: ({ ticker, eventDay }) => {
      const line = lines.find(({ security }) => security.ticker === ticker);
      return line ? describeCumulativeDay(translate, line.security, eventDay) : '';
    },
  });
  return (
    <ChartFigure
      share={shareOf('compared-paths', first, second)}
      title={t('paths', {
        day: formatEventDay(Math.max(...lines.map(({ last }) => last.eventDay))),
        count: lines.length,
        before: [...before.values()].filter(endsBeyondNoise).length,
        after: lines.filter(endsBeyondNoise).length,
      })}
      subtitle={t('pathsSubtitle', {
        first: names[0],
        second: names[1],
        days: formatWindow(translate, second.spec.window),
        method: methodLine(translate, second),
      })}
      description={lines.map(describe).join(' ')}
      note={null}
      source={sourceLine(translate, second)}
    >
      {(ids) => (
        <>
          <ResponsiveChart
            heights={{
              narrow: multiplesGrid(lines.length, NARROW).height,
              wide: multiplesGrid(lines.length, WIDE).height,
            }}
          >
            {(size) => (
              <SmallMultiplesPlot
                study={second}
                lines={lines}
                earlier={before}
                size={size}
                ids={ids}
                highlight=""
                cursor={cursor.cursor}
                isHere={cursor.isHere}
                onPoint={cursor.point}
                onLeave={cursor.leave}
                onKeyDown={cursor.keyDown}
                onHighlight={() => undefined}
              />
            )}
          </ResponsiveChart>
          <Spoken>{cursor.spoken}</Spoken>
        </>
      )}
    </ChartFigure>
  );
}
