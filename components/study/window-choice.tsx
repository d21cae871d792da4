import { useContext } from 'react';
import { WindowChoiceContext } from '@/components/charts/window-brush/window-choice-context';
import { useText } from '@/components/language/use-text';
import { type EventWindow, isSameWindow } from '@/lib/event-study/event-window';
import { formatWindow } from '@/lib/text/windows';
import styles from './window-choice.module.css';
import { WindowSteppers } from './window-steppers';

/** Which of the study's windows is told, chosen from them or stepped to day by day. */
export function WindowChoice({ cars, bounds }: { cars: readonly EventWindow[]; bounds: EventWindow }) {
  const text = useText('controls');
  const translate = useText();
  const choice = useContext(WindowChoiceContext);
  if (!choice) return null;
  return (
    <fieldset className={styles.choice} onPointerEnter={choice.prepare} onFocus={choice.prepare}>
      <legend className={styles.legend}>{text('windowShown')}</legend>
      <div className={styles.controls}>
        <div className={styles.list}>
          {cars.map((car) => (
            <label key={String(car)} className={styles.window}>
              <input
                type="radio"
                name="shown"
                className="visually-hidden"
                checked={isSameWindow(car, choice.shown)}
                onChange={() => choice.choose(car)}
              />
              <bdi>{formatWindow(translate, car)}</bdi>
            </label>
          ))}
        </div>
        <WindowSteppers choice={choice} bounds={bounds} />
      </div>
      <p className={styles.hint}>{text('windowShownHint')}</p>
    </fieldset>
  );
}
