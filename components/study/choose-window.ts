import { type EventWindow, isSameWindow, isUsualWindow, MOST_CARS } from '@/lib/event-study/event-window';
import type { StudySpec } from '@/lib/event-study/study-spec';

/**
 * A study told by this window, which is added to its windows where it is not among them. It then takes the place
 * of the one told before, unless that is one of the usual ones, so that dragging does not pile windows up.
 */
export function choosingWindow(spec: StudySpec, window: EventWindow): StudySpec {
  if (spec.cars.some((car) => isSameWindow(car, window))) return { ...spec, shown: window };
  const isFull = spec.cars.length >= MOST_CARS;
  const goes = (car: EventWindow) => isSameWindow(car, spec.shown) && (isFull || !isUsualWindow(car));
  return { ...spec, cars: [...spec.cars.filter((car) => !goes(car)), window], shown: window };
}
