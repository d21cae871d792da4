'use client';

import { cumulativeLines } from '@/lib/chart-math/cumulative-lines';
import { describeCumulativeChart } from '@/lib/text/chart-descriptions';
import { cumulativeTitle, methodLine, sourceLine } from '@/lib/text/chart-titles';
import { leftOut } from '@/lib/text/left-out';
import { formatWindow } from '@/lib/text/windows';
import type { StudyChartProps } from './chart-registry';
import { CumulativePlot } from './cumulative-plot';
import { useCumulativeCursor } from './hooks/use-cumulative-cursor';
import { ChartFigure } from './parts/chart-figure';
import { ResponsiveChart } from './parts/responsive-chart';

const HEIGHTS = { narrow: 430, wide: 500 };

/** Cumulative abnormal returns over the event window, one line a security, with the highlighted one's 95 % band. */
export function CumulativeChart({ study, highlight, onHighlight }: StudyChartProps) {
  const lines = cumulativeLines(study);
  const { cursor, isHere, spoken, ...actions } = useCumulativeCursor(
    lines,
    study.spec.window,
    highlight,
    onHighlight,
  );
  const shown = lines.find((line) => line.security.ticker === highlight)?.security;
  return (
    <ChartFigure
      share={{ id: 'cumulative', spec: study.spec }}
      title={cumulativeTitle(study, shown)}
      subtitle={`Cumulative abnormal return over days ${formatWindow(study.spec.window)}, with the highlighted stock’s 95% band. ${methodLine(study)}`}
      description={describeCumulativeChart(study)}
      note={leftOut(study)}
      source={sourceLine(study)}
    >
      {(ids) => (
        <>
          <ResponsiveChart heights={HEIGHTS}>
            {(size) => (
              <CumulativePlot
                study={study}
                lines={lines}
                size={size}
                ids={ids}
                cursor={cursor}
                isCursorHere={isHere}
                highlight={highlight}
                onPoint={actions.point}
                onLeave={actions.leave}
                onKeyDown={actions.keyDown}
                onHighlight={onHighlight}
              />
            )}
          </ResponsiveChart>
          <p className="visually-hidden" aria-live="polite">
            {spoken}
          </p>
        </>
      )}
    </ChartFigure>
  );
}
