import type { EventWindow } from '@/lib/event-study/event-window';
import type { SecurityResult } from '@/lib/event-study/study';
import type { FirmEvent } from '@/lib/event-study/study-input';
import { translatorOf } from '@/lib/text/translator';
import { formatEventDay, formatWindow } from '@/lib/text/windows';
import type { Shortfall } from './study-report';

/** Reports are in English. */
const ENGLISH = translatorOf('en');

/** Where the stored days begin or end inside the event window. */
function daysNotStored({ id, window }: FirmEvent, { days }: SecurityResult): Shortfall[] {
  const first = days[0]!.eventDay;
  const last = days.at(-1)!.eventDay;
  const ends: string[] = [];
  if (first > window[0]) ends.push(`begin on day ${formatEventDay(first)}`);
  if (last < window[1]) ends.push(`end on day ${formatEventDay(last)}`);
  const asked = `days ${formatWindow(ENGLISH, window)} were asked for`;
  return ends.map((end) => ({ id, message: `the stored days ${end}; ${asked}`, isMissing: true }));
}

const isInside = ([from, to]: EventWindow, window: EventWindow) => from >= window[0] && to <= window[1];

/** The windows inside the firm-event's own that have no CAR, or one that lacks days. */
function windowsCutShort({ id, window }: FirmEvent, { cars }: SecurityResult): Shortfall[] {
  return cars.flatMap(({ from, to, days, problem }): Shortfall[] => {
    const length = to - from + 1;
    if (days === length || !isInside([from, to], window)) return [];
    if (problem) return [{ id, message: problem.message, isMissing: true }];
    const added = `${days} of ${length} days are added up in the window ${formatWindow(ENGLISH, [from, to])}`;
    return [{ id, message: `${added}; the others have no return`, isMissing: false }];
  });
}

/** What of a firm-event that was computed has no number, or rests on fewer days than were asked for. */
export function shortfallsOf(firmEvent: FirmEvent, security: SecurityResult): Shortfall[] {
  if (security.days.length === 0) return [];
  return [...daysNotStored(firmEvent, security), ...windowsCutShort(firmEvent, security)];
}
