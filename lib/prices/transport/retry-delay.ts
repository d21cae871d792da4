/** Milliseconds that a Retry-After header (seconds or an HTTP date) asks for; undefined where it asks for none. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const milliseconds = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}

const LONGEST_BACK_OFF = 60_000;

/**
 * Milliseconds to wait before trying again: doubling with every attempt (from 0), up to a minute, of which a random
 * half keeps many readers from returning at once; never less than the server asked for.
 */
export function backOff(attempt: number, base: number, asked: number | undefined, random: number): number {
  const full = Math.min(LONGEST_BACK_OFF, base * 2 ** attempt);
  return Math.max(asked ?? 0, full * (0.5 + random / 2));
}
