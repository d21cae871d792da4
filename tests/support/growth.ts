import { expect } from 'vitest';

const TRIES = 3;
/** What takes less for the longest text is not measured: a clock of processor time ticks too coarsely. */
const NEGLIGIBLE = 50_000;

function processorTime(run: () => unknown): number {
  const times = Array.from({ length: TRIES }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times);
}

/**
 * Holds a reader of text to a time that grows with its length: four times the text may take eight times the
 * processor's time, where a square would take sixteen. An error that the reader throws is its answer.
 */
export function expectLinear(read: (text: string) => unknown, textOf: (length: number) => string): void {
  const timeOf = (length: number) => {
    const text = textOf(length);
    return processorTime(() => {
      try {
        read(text);
      } catch {
        // What a text is refused for is other tests' matter.
      }
    });
  };
  const long = timeOf(100_000);
  if (long > NEGLIGIBLE) expect(long / timeOf(25_000)).toBeLessThan(8);
}
