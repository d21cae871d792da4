import type { EventWindow } from './event-window';
import type { CarResult, GroupWindowResult, SecurityResult } from './study';

function isOf({ from, to }: { from: number; to: number }, window: EventWindow): boolean {
  return from === window[0] && to === window[1];
}

/** The result of a window of the study for one security or one group, or undefined where it has none. */
export function carOver(security: SecurityResult, window: EventWindow): CarResult | undefined {
  return security.cars.find((car) => isOf(car, window));
}

/** As `carOver`, for a group. */
export function caarOver(
  group: { windows: GroupWindowResult[] } | undefined,
  window: EventWindow,
): GroupWindowResult | undefined {
  return group?.windows.find((candidate) => isOf(candidate, window));
}

/** What a window's daily returns add up to: as they were and as the model expects them, as fractions. */
export type WindowTotals = { return: number; expected: number; firstDate: string; lastDate: string };

/**
 * Adds up a window's returns and expected returns over the days that its cumulative abnormal return counts, so
 * that the one less the other is the CAR. Undefined where no day has an abnormal return.
 */
export function windowTotals(security: SecurityResult, [from, to]: EventWindow): WindowTotals | undefined {
  const days = security.days.filter(
    (day) => day.eventDay >= from && day.eventDay <= to && day.abnormal !== null,
  );
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return undefined;
  return {
    return: days.reduce((sum, day) => sum + (day.return ?? 0), 0),
    expected: days.reduce((sum, day) => sum + (day.expected ?? 0), 0),
    firstDate: first.date,
    lastDate: last.date,
  };
}
