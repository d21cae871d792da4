import type { EventWindow } from '@/lib/event-study/event-window';
import { formatDate } from './dates';
import { formatNumber } from './numbers';
import type { Translator } from './translator';

/** An event day with its sign: "−10", "0", "+3". */
export function formatEventDay(day: number): string {
  return day > 0 ? `+${day}` : formatNumber(day, 0);
}

/** An event day with its date, as the reading of a chart says it: "Day +2, Wed 29 Jan 2025". */
export function formatDatedDay(t: Translator, eventDay: number, date: string): string {
  return t('studyCharts.day', { day: formatEventDay(eventDay), date: formatDate(t, date, 'short') });
}

/** A window of event days: "−10 to +10", or "0" for a single day. */
export function formatWindow(t: Translator, [from, to]: EventWindow): string {
  if (from === to) return t('common.single', { day: formatEventDay(from) });
  return t('common.window', { from: formatEventDay(from), to: formatEventDay(to) });
}
