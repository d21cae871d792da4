'use client';

import { useText } from '@/components/language/use-text';
import { cumulativeLines, endsBeyondNoise } from '@/lib/chart-math/cumulative-lines';
import { describeCumulativeDay } from '@/lib/text/chart-descriptions';
import { methodLine, sourceLine } from '@/lib/text/chart-titles';
import { leftOut } from '@/lib/text/left-out';
import { formatSignedPercent } from '@/lib/text/numbers';
import { formatEventDay, formatWindow } from '@/lib/text/windows';
import { useGridCursor } from '../hooks/use-grid-cursor';
import { ChartFigure } from '../parts/chart-figure';
import { ResponsiveChart } from '../parts/responsive-chart';
import { Spoken } from '../parts/spoken';
import type { StudyChartProps } from '../study-chart-props';
import { multiplesGrid, SmallMultiplesPlot } from './small-multiples-plot';

const MOST_PANELS = 24;
/** Widths the heights are reckoned with before the chart is measured. */
const NARROW = 358;
const WIDE = 600;

/** One small panel a stock, all on one scale, of its cumulative abnormal return. */
export function SmallMultiplesChart({ study, highlight, onHighlight }: StudyChartProps) {
  const t = useText('groupCharts.multiples');
  const translate = useText();
  const all = cumulativeLines(study);
  const lines = all.slice(0, MOST_PANELS);
  const cursor = useGridCursor({
    tickers: lines.map(({ security }) => security.ticker),
    days: study.spec.window,
    highlight,
    onHighlight,
    describe: ({ ticker, eventDay }) => {
      const line = lines.find(({ security }) => security.ticker === ticker);
      return line ? describeCumulativeDay(translate, line.security, eventDay) : '';
    },
  });
  if (lines.length < 2) return null;
  const day = formatEventDay(Math.max(...lines.map(({ last }) => last.eventDay)));
  const list = lines
    .map(({ security, last }) => `${security.name} ${formatSignedPercent(last.car)}`)
    .join(translate('common.comma'));
  const note = all.length > MOST_PANELS ? t('tooMany', { shown: MOST_PANELS, count: all.length }) : null;
  return (
    <ChartFigure
      share={{ id: 'multiples', spec: study.spec }}
      title={t('title', { beyond: lines.filter(endsBeyondNoise).length, count: lines.length, day })}
      subtitle={t('subtitle', {
        days: formatWindow(translate, study.spec.window),
        method: methodLine(translate, study),
      })}
      description={t('description', { list })}
      note={[note, leftOut(translate, study)].filter(Boolean).join(' ') || null}
      source={sourceLine(translate, study)}
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
                study={study}
                lines={lines}
                size={size}
                ids={ids}
                highlight={highlight}
                cursor={cursor.cursor}
                isHere={cursor.isHere}
                onPoint={cursor.point}
                onLeave={cursor.leave}
                onKeyDown={cursor.keyDown}
                onHighlight={onHighlight}
              />
            )}
          </ResponsiveChart>
          <Spoken>{cursor.spoken}</Spoken>
        </>
      )}
    </ChartFigure>
  );
}
