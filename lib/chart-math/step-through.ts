/**
 * Where an arrow key, Home or End takes a cursor in an ordered list of event days; a day that is not in the
 * list counts as the first press, which goes to `start`. Undefined for a key that is not the chart's, or an
 * empty list.
 */
export function stepThrough(
  days: readonly number[],
  current: number | null,
  key: string,
  start: number,
): number | undefined {
  const last = days.length - 1;
  const at = current === null ? -1 : days.indexOf(current);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return at < 0 ? startOf(days, start) : days[Math.max(0, at - 1)];
    case 'ArrowRight':
    case 'ArrowUp':
      return at < 0 ? startOf(days, start) : days[Math.min(last, at + 1)];
    case 'Home':
      return days[0];
    case 'End':
      return days[last];
    default:
      return undefined;
  }
}

function startOf(days: readonly number[], start: number): number | undefined {
  return days.includes(start) ? start : days[0];
}
