import type { EventWindow } from '@/lib/event-study/event-window';
import { formatNumber } from './numbers';
import type { Translator } from './translator';

/** An event day with its sign: "−10", "0", "+3". */
export function formatEventDay(day: number): string {
  return day > 0 ? `+${day}` : formatNumber(day, 0);
}

/** A window of event days: "−10 to +10", or "0" for a single day. */
export function formatWindow(t: Translator, [from, to]: EventWindow): string {
  if (from === to) return t('common.single', { day: formatEventDay(from) });
  return t('common.window', { from: formatEventDay(from), to: formatEventDay(to) });
}
