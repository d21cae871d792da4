'use client';

import { useEvents } from '@/components/language/use-events';
import { useText } from '@/components/language/use-text';
import { cumulativeLines } from '@/lib/chart-math/cumulative-lines';
import { otherEvents } from '@/lib/chart-math/other-events';
import { describeCumulativeChart } from '@/lib/text/chart-descriptions';
import { cumulativeSubtitle, cumulativeTitle, sourceLine } from '@/lib/text/chart-titles';
import { formatDate } from '@/lib/text/dates';
import { leftOut } from '@/lib/text/left-out';
import { useCumulativeCursor } from '../hooks/use-cumulative-cursor';
import { ChartFigure } from '../parts/chart-figure';
import { ResponsiveChart } from '../parts/responsive-chart';
import { Spoken } from '../parts/spoken';
import type { StudyChartProps } from '../study-chart-props';
import { CumulativePlot } from './cumulative-plot';

const HEIGHTS = { narrow: 466, wide: 536 };

/** Cumulative abnormal returns over the event window, one line a security, with the highlighted one's 95 % band. */
export function CumulativeChart({ study, highlight, onHighlight }: StudyChartProps) {
  const text = useText('chartTools');
  const translate = useText();
  const stored = useEvents() ?? [];
  const events = otherEvents(study, stored);
  const lines = cumulativeLines(study);
  const { cursor, isHere, spoken, ...actions } = useCumulativeCursor(
    lines,
    study.spec.window,
    highlight,
    onHighlight,
  );
  const list = events.map(({ letter, date, title }) =>
    translate('studyCharts.cumulative.marked', { letter, date: formatDate(translate, date, 'day'), title }),
  );
  const otherEventsNote =
    list.length > 0 && text('otherEvents', { list: list.join(translate('common.semicolon')) });
  const shown = lines.find((line) => line.security.ticker === highlight)?.security;
  return (
    <ChartFigure
      share={{ id: 'cumulative', spec: study.spec }}
      title={cumulativeTitle(translate, study, shown)}
      subtitle={cumulativeSubtitle(translate, study)}
      description={describeCumulativeChart(translate, study)}
      note={[otherEventsNote, leftOut(translate, study)].filter(Boolean).join(' ') || null}
      source={sourceLine(translate, study)}
    >
      {(ids) => (
        <>
          <ResponsiveChart heights={HEIGHTS}>
            {(size) => (
              <CumulativePlot
                study={study}
                lines={lines}
                events={events}
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
          <Spoken>{spoken}</Spoken>
        </>
      )}
    </ChartFigure>
  );
}
