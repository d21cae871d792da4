import type { EventWindow } from '@/lib/event-study/event-window';

/** What of a brush is moved: its first day, its last day, or both together. */
export type BrushPart = 'from' | 'to' | 'body';

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** A window after a part of it moved by `days`, kept inside `bounds` and at least one day long. */
export function movedWindow(
  [from, to]: EventWindow,
  part: BrushPart,
  days: number,
  [first, last]: EventWindow,
): EventWindow {
  if (part === 'from') return [clamp(from + days, first, to), to];
  if (part === 'to') return [from, clamp(to + days, from, last)];
  const step = clamp(days, first - from, last - to);
  return [from + step, to + step];
}

/** How many days a key moves a part of a brush; undefined for a key that is not the brush's. */
export function brushStep(key: string): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1;
    case 'ArrowRight':
    case 'ArrowUp':
      return 1;
    case 'PageDown':
      return -5;
    case 'PageUp':
      return 5;
    case 'Home':
      return Number.NEGATIVE_INFINITY;
    case 'End':
      return Number.POSITIVE_INFINITY;
    default:
      return undefined;
  }
}
