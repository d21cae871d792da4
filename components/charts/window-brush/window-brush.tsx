import { useText } from '@/components/language/use-text';
import type { LinearScale } from '@/lib/chart-math/linear-scale';
import type { EventWindow } from '@/lib/event-study/event-window';
import { formatEventDay, formatWindow } from '@/lib/text/windows';
import { BrushSlider } from './brush-slider';
import { useBrush } from './use-brush';
import styles from './window-brush.module.css';
import type { WindowChoice } from './window-choice-context';

const HANDLE = 24;

/** The least room a window's middle has, so that a finger finds it where the window is one day. */
function widened(left: number, right: number): { left: number; width: number } {
  const missing = Math.max(0, HANDLE - (right - left));
  return { left: left - missing / 2, width: right - left + missing };
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
  const trackLeft = x(days[0] - 0.5);
  const body = widened(x(from - 0.5), x(to + 0.5));
  return (
    <div className={styles.brush} style={{ top }} dir="ltr">
      <div className={styles.track} style={{ left: trackLeft, width: x(days[1] + 0.5) - trackLeft }} />
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
        style={{ left: body.left - HANDLE }}
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
        style={{ left: body.left + body.width }}
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
