import type { EventWindow } from '@/lib/event-study/event-window';
import type { LinearScale } from './linear-scale';

/** The event day at a place along a chart's days, the first or last of them where the place lies outside. */
export function dayAt(x: LinearScale, place: number, [first, last]: EventWindow): number {
  return Math.round(Math.min(Math.max(x.invert(place), first), last));
}
