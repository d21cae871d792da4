import { type ChangeEvent, useState } from 'react';
import type { WindowChoice } from '@/components/charts/window-brush/window-choice-context';
import { useText } from '@/components/language/use-text';
import controls from '@/components/ui/controls.module.css';
import type { EventWindow } from '@/lib/event-study/event-window';
import { formatEventDay } from '@/lib/text/windows';
import styles from './window-choice.module.css';

const EDGES = ['from', 'to'] as const;
type Edge = (typeof EDGES)[number];

/** The first and last day of the window that is told, typed or stepped; a day that cannot be says why. */
export function WindowSteppers({ choice, bounds }: { choice: WindowChoice; bounds: EventWindow }) {
  const text = useText('controls');
  const [refused, setRefused] = useState<{ edge: Edge; typed: string } | null>(null);
  const [from, to] = choice.shown;
  const edges = {
    from: { label: text('firstDay'), day: from, limits: [bounds[0], to] },
    to: { label: text('lastDay'), day: to, limits: [from, bounds[1]] },
  } as const;

  function step(edge: Edge, event: ChangeEvent<HTMLInputElement>) {
    const day = event.target.valueAsNumber;
    const [low, high] = edges[edge].limits;
    if (!Number.isInteger(day) || day < low || day > high) {
      return setRefused({ edge, typed: event.target.value });
    }
    setRefused(null);
    choice.choose(edge === 'from' ? [day, to] : [from, day]);
  }

  return (
    <div className={styles.steppers}>
      {EDGES.map((edge) => (
        <label key={edge} className={styles.stepper}>
          {edges[edge].label}
          <input
            type="number"
            dir="ltr"
            className={`${controls.input} ${styles.number}`}
            min={edges[edge].limits[0]}
            max={edges[edge].limits[1]}
            value={refused?.edge === edge ? refused.typed : edges[edge].day}
            aria-invalid={refused?.edge === edge || undefined}
            aria-describedby="window-problem"
            onChange={(event) => step(edge, event)}
          />
        </label>
      ))}
      <p id="window-problem" className={styles.problem} aria-live="polite">
        {refused &&
          text('dayLimits', {
            from: formatEventDay(edges[refused.edge].limits[0]),
            to: formatEventDay(edges[refused.edge].limits[1]),
          })}
      </p>
    </div>
  );
}
