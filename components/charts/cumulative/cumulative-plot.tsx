import { type KeyboardEvent, useContext, useId } from 'react';
import { useText } from '@/components/language/use-text';
import { type ChartCursor, nearestLine } from '@/lib/chart-math/chart-cursor';
import { type CumulativeLine, cumulativeExtent, lineValue } from '@/lib/chart-math/cumulative-lines';
import { dayAt } from '@/lib/chart-math/day-at';
import { placeLabels } from '@/lib/chart-math/label-placement';
import { scaleLinear } from '@/lib/chart-math/linear-scale';
import type { MarkedEvent } from '@/lib/chart-math/other-events';
import type { Study } from '@/lib/event-study/study';
import { formatDate } from '@/lib/text/dates';
import { formatSignedPercent } from '@/lib/text/numbers';
import { type ChartIds, ChartSurface } from '../parts/chart-surface';
import { Crosshair } from '../parts/crosshair';
import { DayAxis } from '../parts/day-axis';
import { DirectLabels } from '../parts/direct-labels';
import { EventLine } from '../parts/event-line';
import { groupColor } from '../parts/group-color';
import { OtherEvents } from '../parts/other-events';
import { PercentAxis } from '../parts/percent-axis';
import type { ChartSize } from '../parts/responsive-chart';
import { SeriesBand, SeriesLine } from '../parts/series';
import { ShownWindow } from '../parts/shown-window';
import { usePlotDrag } from '../window-brush/use-plot-drag';
import { WindowBrush } from '../window-brush/window-brush';
import { WindowChoiceContext } from '../window-brush/window-choice-context';
import { CumulativeTooltip } from './cumulative-tooltip';

const LABEL_GAP = 15;
/** Room for the strip on which the window is dragged. */
const BRUSH_SPACE = 36;

type CumulativePlotProps = {
  study: Study;
  lines: readonly CumulativeLine[];
  events: readonly MarkedEvent[];
  size: ChartSize;
  ids: ChartIds;
  cursor: ChartCursor | null;
  /** Whether the cursor was set in this chart, whose tooltip then shows. */
  isCursorHere: boolean;
  highlight: string;
  onPoint: (cursor: ChartCursor) => void;
  onLeave: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onHighlight: (ticker: string) => void;
};

/** The drawing of the cumulative chart at one size. */
export function CumulativePlot(props: CumulativePlotProps) {
  const translate = useText();
  const { study, lines, size, ids, cursor, highlight, onPoint, onLeave, onHighlight } = props;
  const clip = useId();
  const choice = useContext(WindowChoiceContext);
  const shown = choice?.shown ?? study.spec.shown;
  const height = size.height - (choice ? BRUSH_SPACE : 0);
  const area = {
    left: 46,
    right: size.width - (size.narrow ? 62 : 122),
    top: 28,
    bottom: height - 44,
  };
  const days = study.spec.window;
  const active = cursor?.ticker ?? highlight;
  const activeLine = lines.find((line) => line.security.ticker === active);
  const x = scaleLinear(days, [area.left, area.right]);
  /* Where prices end before the window does, the names stand by the lines' ends, not by the frame. */
  const ends = x(Math.max(days[0], ...lines.map(({ last }) => last.eventDay)));
  const pinned = lines.filter((line) => line.security.ticker === highlight);
  const y = scaleLinear(cumulativeExtent(lines, pinned), [area.bottom, area.top]).nice(12);

  const labels = placeLabels(
    lines.map(({ security, last }) => ({
      id: security.ticker,
      y: y(last.car),
      priority: security.ticker === active ? Number.POSITIVE_INFINITY : Math.abs(last.car),
    })),
    { top: area.top, bottom: area.bottom, gap: LABEL_GAP },
  );
  const texts = new Map(
    lines.map(({ security, last }) => [
      security.ticker,
      {
        name: security.ticker,
        value: size.narrow ? null : formatSignedPercent(last.car),
        color: groupColor(security.group),
        end: x(last.eventDay),
      },
    ]),
  );

  const drag = usePlotDrag(choice, (place) => dayAt(x, place, days));

  function point(pointerX: number, pointerY: number) {
    const eventDay = dayAt(x, pointerX, days);
    const label = labels.find((candidate) => Math.abs(candidate.y - pointerY) <= LABEL_GAP / 2);
    const ticker =
      pointerX > ends + 10 ? label?.id : nearestLine(lines, eventDay, y.invert(pointerY))?.ticker;
    if (ticker) onPoint({ ticker, eventDay });
  }

  const pointedValue = cursor && activeLine ? lineValue(activeLine, cursor.eventDay) : null;
  const others = lines.filter((line) => line !== activeLine);
  return (
    <>
      <div style={{ blockSize: height }}>
        <ChartSurface
          size={{ ...size, height }}
          ids={ids}
          role={translate('studyCharts.cumulative.role')}
          onPoint={point}
          onClick={() => cursor && onHighlight(cursor.ticker)}
          onLeave={onLeave}
          onKeyDown={props.onKeyDown}
          drag={drag}
        >
          <clipPath id={clip}>
            <rect
              x={area.left}
              y={area.top}
              width={Math.max(0, area.right - area.left)}
              height={area.bottom - area.top}
            />
          </clipPath>
          <ShownWindow shown={shown} x={x} top={area.top} bottom={area.bottom} />
          <PercentAxis scale={y} from={area.left} to={area.right} count={6} />
          <DayAxis scale={x} days={days} y={area.bottom} count={size.narrow ? 5 : 10} edge={size.width} />
          <EventLine
            x={x(0)}
            top={area.top}
            bottom={area.bottom}
            label={translate('studyCharts.dayZero', {
              date: formatDate(translate, study.event.dayZero, 'short'),
            })}
          />
          <OtherEvents events={props.events} x={x} top={area.top} bottom={area.bottom} />
          {activeLine && <SeriesBand line={activeLine} x={x} y={y} clip={clip} />}
          {others.map((line) => (
            <SeriesLine key={line.security.ticker} line={line} x={x} y={y} emphasis="context" />
          ))}
          {activeLine && <SeriesLine line={activeLine} x={x} y={y} emphasis="active" />}
          {cursor && activeLine && (
            <Crosshair
              x={x(cursor.eventDay)}
              y={pointedValue === null ? null : y(pointedValue)}
              top={area.top}
              bottom={area.bottom}
            />
          )}
          <DirectLabels labels={labels} texts={texts} from={ends} active={active} />
        </ChartSurface>
      </div>
      {choice && <WindowBrush x={x} days={days} top={height + 4} choice={choice} />}
      {cursor && props.isCursorHere && activeLine && (
        <CumulativeTooltip line={activeLine} eventDay={cursor.eventDay} x={x} y={y} width={size.width} />
      )}
    </>
  );
}
