import type { EventWindow } from '@/lib/event-study/study-spec';
import { formatNumber } from './numbers';

/** An event day with its sign: "−10", "0", "+3". */
export function formatEventDay(day: number): string {
  return day > 0 ? `+${day}` : formatNumber(day, 0);
}

/** A window of event days: "−10 to +10", or "0" for a single day. */
export function formatWindow([from, to]: EventWindow): string {
  return from === to ? formatEventDay(from) : `${formatEventDay(from)}\u00a0to\u00a0${formatEventDay(to)}`;
}
