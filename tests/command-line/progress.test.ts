import { expect, test } from 'vitest';
import { progressOn } from '@/lib/command-line/progress';

function drawn(isTTY: boolean, steps: { time: number; done: number }[]): string[] {
  const lines: string[] = [];
  let time = 0;
  const terminal = { isTTY, write: (text: string) => lines.push(text) > 0 };
  const progress = progressOn(terminal, () => time);
  for (const step of steps) {
    time = step.time;
    progress.show('reading', step.done, 200);
  }
  progress.clear();
  return lines;
}

test('a terminal sees a bar after the first second, ten times a second at most, and it is cleared', () => {
  const lines = drawn(true, [
    { time: 900, done: 10 },
    { time: 1100, done: 50 },
    { time: 1150, done: 60 },
    { time: 1300, done: 100 },
  ]);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain(' 25 %  reading');
  expect(lines[1]).toContain(' 50 %  reading');
  expect(lines[2]).toBe('\r\u001b[K');
});

test('work under a second and output that is no terminal show nothing', () => {
  expect(drawn(true, [{ time: 999, done: 10 }])).toEqual([]);
  expect(drawn(false, [{ time: 5000, done: 10 }])).toEqual([]);
});

test('with a unit the line says the rate since the stage began and the time left', () => {
  const lines: string[] = [];
  let time = 0;
  const terminal = { isTTY: true, write: (text: string) => lines.push(text) > 0 };
  const progress = progressOn(terminal, () => time);
  time = 5000;
  progress.show('importing', 0, 200, 'series');
  time = 15_000;
  progress.show('importing', 50, 200, 'series');
  time = 25_000;
  progress.show('importing', 60, 2000, 'series');
  expect(lines[0]).not.toContain('a second');
  expect(lines[1]).toContain(' 25 %  importing  50 of 200 series, 5.0 a second, 30 s left');
  expect(lines[2]).toContain('60 of 2000 series, 3.0 a second, 11 min left');
});
