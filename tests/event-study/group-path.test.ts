import { expect, test } from 'vitest';
import { bundledStudy } from '../support/bundled-study';
import { expectRelative } from '../support/close-to';

test('a group’s path cumulates its average abnormal returns, and ends on the window’s CAAR and interval', () => {
  const { groups } = bundledStudy();
  for (const { days, windows, path } of groups) {
    let sum = 0;
    path.forEach((point, place) => {
      sum += days[place]!.aar!;
      expect(point.eventDay).toBe(days[place]!.eventDay);
      expectRelative(point.car, sum, 1e-9);
    });
    const whole = windows.find(({ from, to }) => from === -10 && to === 10)!;
    expectRelative(path.at(-1)?.car, whole.caar!, 1e-12);
    expectRelative(path.at(-1)?.lower, whole.lower!, 1e-12);
    expectRelative(path.at(-1)?.upper, whole.upper!, 1e-12);
  }
});
