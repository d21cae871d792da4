/** A number for the result, null where it is missing. */
export function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
