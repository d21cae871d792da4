import type { EventWindow } from '@/lib/event-study/event-window';
import type { StudySpec } from '@/lib/event-study/study-spec';

/** The study of one security alone, which needs no correction for many; otherwise as the address says. */
export function ownStudy(spec: StudySpec, ticker: string): StudySpec {
  return { ...spec, tickers: [ticker], highlight: undefined, correction: 'none' };
}

const COMPARED: readonly EventWindow[] = [
  [0, 0],
  [0, 1],
  [-1, 1],
];

/** The windows that are compared over all events: those of the three that the event window holds. */
export function comparedWindows({ window: [from, to] }: StudySpec): EventWindow[] {
  return COMPARED.filter((window) => from <= window[0] && window[1] <= to);
}

/** The same study of one security round another event, with the compared windows. */
export function comparedStudy(spec: StudySpec, ticker: string, event: string): StudySpec {
  return { ...ownStudy(spec, ticker), event, cars: comparedWindows(spec), shown: [0, 0] };
}
