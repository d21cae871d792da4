import { expect } from 'vitest';

type Actual = number | null | undefined;

/** Asserts that two numbers agree to a relative tolerance (absolute below 1e-300). */
export function expectRelative(actual: Actual, expected: number, tolerance = 1e-10): void {
  expectClose(actual, expected, tolerance, 1e-300);
}

/** Asserts that two numbers agree to a relative tolerance or to an absolute one, whichever is wider. */
export function expectClose(actual: Actual, expected: number, relative: number, absolute: number): void {
  const distance = Math.abs((actual ?? Number.NaN) - expected);
  const allowed = Math.max(Math.abs(expected) * relative, absolute);
  expect(distance, `${actual} should be ${expected}`).toBeLessThanOrEqual(allowed);
}
