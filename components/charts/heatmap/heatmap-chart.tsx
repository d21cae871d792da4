'use client';

import { useText } from '@/components/language/use-text';
import type { ChartCursor } from '@/lib/chart-math/chart-cursor';
import { isDayBeyondNoise } from '@/lib/chart-math/day-beyond-noise';
import { type HeatRow, heatFinding, heatRows } from '@/lib/chart-math/heat-cells';
import { methodLine, sourceLine } from '@/lib/text/chart-titles';
import { formatDate } from '@/lib/text/dates';
import { leftOut } from '@/lib/text/left-out';
import { formatNumber, formatPValue, formatSignedPercent } from '@/lib/text/numbers';
import type { Translator } from '@/lib/text/translator';
import { formatEventDay } from '@/lib/text/windows';
import { useGridCursor } from '../hooks/use-grid-cursor';
import { ChartFigure } from '../parts/chart-figure';
import { ResponsiveChart } from '../parts/responsive-chart';
import { Spoken } from '../parts/spoken';
import type { StudyChartProps } from '../study-chart-props';
import { HeatmapPlot, heatmapHeight } from './heatmap-plot';

/** Every stock's standardised abnormal return on every event day, clustered by group. */
export function HeatmapChart({ study, highlight, onHighlight }: StudyChartProps) {
  const t = useText('groupCharts.heatmap');
  const translate = useText();
  const rows = heatRows(study);
  const cursor = useGridCursor({
    tickers: rows.map(({ security }) => security.ticker),
    days: study.spec.window,
    highlight,
    onHighlight,
    describe: (at) => speak(translate, rows, at),
  });
  if (rows.length === 0) return null;
  const { securities, onDayZero, onOthers } = heatFinding(rows, study.spec);
  const moved = rows
    .filter(({ days }) =>
      days.some((day) => day.eventDay === 0 && isDayBeyondNoise(day, study.spec.correction)),
    )
    .map(({ security }) => security.name);
  const height = heatmapHeight(rows);
  return (
    <ChartFigure
      share={{ id: 'heatmap', spec: study.spec }}
      title={t('title', { onDayZero, securities, onOthers: formatNumber(onOthers, 1) })}
      subtitle={t('subtitle', { method: methodLine(translate, study) })}
      description={t('description', {
        securities,
        days: rows[0]?.days.length ?? 0,
        list: moved.join(translate('common.comma')) || t('nobody'),
      })}
      note={leftOut(translate, study)}
      source={sourceLine(translate, study)}
    >
      {(ids) => (
        <>
          <ResponsiveChart heights={{ narrow: height, wide: height }}>
            {(size) => (
              <HeatmapPlot
                study={study}
                rows={rows}
                size={size}
                ids={ids}
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

function speak(t: Translator, rows: readonly HeatRow[], { ticker, eventDay }: ChartCursor): string {
  const row = rows.find(({ security }) => security.ticker === ticker);
  const day = row?.days.find((candidate) => candidate.eventDay === eventDay);
  const name = row?.security.name ?? ticker;
  if (!day || day.abnormal === null)
    return t('groupCharts.heatmap.spokenMissing', { name, day: formatEventDay(eventDay) });
  return t('groupCharts.heatmap.spoken', {
    name,
    day: formatEventDay(eventDay),
    date: formatDate(t, day.date, 'short'),
    abnormal: formatSignedPercent(day.abnormal),
    t: formatNumber(day.t, 1),
    p: formatPValue(day.p),
  });
}
