import { useText } from '@/components/language/use-text';
import type { LinearScale } from '@/lib/chart-math/linear-scale';
import type { EventWindow } from '@/lib/event-study/event-window';
import { formatEventDay, formatWindow } from '@/lib/text/windows';
import { shownReach } from '../parts/shown-window';
import { BrushSlider } from './brush-slider';
import { useBrush } from './use-brush';
import styles from './window-brush.module.css';
import type { WindowChoice } from './window-choice-context';

const HANDLE = 24;
/** The part of a handle that is seen; it lies within the days. */
const GRIP = 5;

/** The least room a window's middle has, so that a finger finds it where the window is one day. */
function widened({ left, width }: { left: number; width: number }): { left: number; width: number } {
  const missing = Math.max(0, HANDLE + 2 * GRIP - width);
  return { left: left - missing / 2, width: width + missing };
}

/** The strip below a chart of days on which the reader drags the window that is told: each edge, or the whole. */
export function WindowBrush({
  x,
  days,
  top,
  choice,
}: {
  x: LinearScale;
  days: EventWindow;
  top: number;
  choice: WindowChoice;
}) {
  const text = useText('controls');
  const translate = useText();
  const handlersOf = useBrush(choice, days, x(1) - x(0));
  const [from, to] = choice.shown;
  const [plotLeft, plotRight] = x.range();
  const body = widened(shownReach(choice.shown, x));
  return (
    <div className={styles.brush} style={{ top }} dir="ltr">
      <div className={styles.track} style={{ left: plotLeft, width: plotRight - plotLeft }} />
      <BrushSlider
        className={styles.body}
        style={body}
        label={text('moveWindow')}
        least={days[0]}
        most={days[1] - (to - from)}
        day={from}
        text={formatWindow(translate, choice.shown)}
        {...handlersOf('body')}
      >
        {body.width >= 84 && <span className={styles.text}>{formatWindow(translate, choice.shown)}</span>}
      </BrushSlider>
      <BrushSlider
        className={styles.handle}
        style={{ left: body.left - HANDLE + GRIP }}
        data-part="from"
        label={text('windowStart')}
        least={days[0]}
        most={to}
        day={from}
        text={formatEventDay(from)}
        {...handlersOf('from')}
      />
      <BrushSlider
        className={styles.handle}
        style={{ left: body.left + body.width - GRIP }}
        data-part="to"
        label={text('windowEnd')}
        least={from}
        most={days[1]}
        day={to}
        text={formatEventDay(to)}
        {...handlersOf('to')}
      />
    </div>
  );
}
