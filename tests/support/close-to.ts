import { expect } from 'vitest';

/** Asserts that two numbers agree to a relative tolerance (absolute below 1e-300). */
export function expectRelative(actual: number | null | undefined, expected: number, tolerance = 1e-10): void {
  const distance = Math.abs((actual ?? Number.NaN) - expected);
  const allowed = Math.max(Math.abs(expected) * tolerance, 1e-300);
  expect(distance, `${actual} should be ${expected}`).toBeLessThanOrEqual(allowed);
}
