import { expect, test } from 'vitest';
import { bundledStudy } from '../support/bundled-study';

/* The bundled prices end on 14 March 2025, day +33. */
const study = bundledStudy({ window: '-10,60', cars: '-10,33;-10,60' });

test('a window that leaves the stored days has neither a cumulative nor a buy-and-hold return', () => {
  const nvidia = study.securities.find(({ ticker }) => ticker === 'NVDA')!;
  expect(
    nvidia.cars.map(({ days, car, bhar, bharAgainstMarket }) =>
      [days, car, bhar, bharAgainstMarket].map((value) => value === null),
    ),
  ).toEqual([
    [false, false, false, false],
    [false, true, true, true],
  ]);
  expect(nvidia.cars[1]!.problem?.code).toBe('missing-return');
});

test('a group’s path ends where its days do, be it large or small', () => {
  for (const group of study.groups) {
    const last = group.path.findLast(({ car }) => car !== null);
    expect([group.name, last?.eventDay]).toEqual([group.name, 33]);
    expect(last?.car).toBeCloseTo(group.windows[0]!.caar!, 12);
    expect(group.windows[1]).toMatchObject({ size: 0, caar: null, abhar: null });
  }
});
