import { usualCars, usualShown } from './event-window';
import {
  CORRECTIONS,
  DEFAULT_BENCHMARK,
  DEFAULT_ESTIMATION,
  DEFAULT_EVENT,
  DEFAULT_TICKERS,
  DEFAULT_WINDOW,
  LEADING_TESTS,
  MODEL_NAMES,
  RETURN_KINDS,
  UNITS,
} from './study-choices';
import type { StudySpec } from './study-spec';

/** The study of an event where nothing else is said, or nothing but its event window. */
export function usualSpec(event = DEFAULT_EVENT, window = DEFAULT_WINDOW): StudySpec {
  const cars = usualCars(window);
  return {
    event,
    tickers: [...DEFAULT_TICKERS],
    benchmark: DEFAULT_BENCHMARK,
    model: MODEL_NAMES[0],
    returns: RETURN_KINDS[0],
    estimation: DEFAULT_ESTIMATION,
    window,
    cars,
    shown: usualShown(cars),
    correction: CORRECTIONS[0],
    test: LEADING_TESTS[0],
    unit: UNITS[0],
  };
}
