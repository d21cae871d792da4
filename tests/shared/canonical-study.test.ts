import { describe, expect, test } from 'vitest';
import type { EventWindow } from '@/lib/event-study/event-window';
import type { CarResult, DayResult, GroupResult, StudyResult } from '@/lib/event-study/study';
import type { ModelName } from '@/lib/event-study/study-choices';
import { canonicalStudy } from '../support/canonical-panel';
import {
  CHECKED_APART,
  GROUP_NUMBERS,
  MODEL_NUMBERS,
  type ModelReference,
  NOT_PROVIDED,
  type PerFirm,
  type Reference,
  type Statistics,
} from '../support/canonical-reference';
import { expectRelative } from '../support/close-to';
import { meanOf, medianOf } from '../support/plain-statistics';
import { hasSharedFolder, readShared } from '../support/shared-folder';

const MODELS: [ModelName, 'mm' | 'market_adj' | 'mean'][] = [
  ['market', 'mm'],
  ['market-adjusted', 'market_adj'],
  ['mean-adjusted', 'mean'],
];
const WINDOWS: EventWindow[] = [
  [0, 1],
  [-1, 1],
  [-5, 5],
  [-10, 10],
  [0, 5],
];

/** An abnormal return or CAR with its test; `_naive` numbers follow from sigma and the days alone. */
function expectPerFirm(
  { t, p, standardError }: DayResult | CarResult,
  car: number,
  naiveError: number,
  reference: PerFirm,
): void {
  const ours: Record<string, number | null> = {
    car,
    se: standardError,
    t,
    p,
    se_naive: naiveError,
    t_naive: car / naiveError,
  };
  expect(Object.keys(ours).sort()).toEqual(Object.keys(reference).sort());
  for (const [name, number] of Object.entries(reference)) expectRelative(ours[name], number);
}

function expectGroup(
  { tests, size }: GroupResult['days'][number] | GroupResult['windows'][number],
  length: number,
  cars: number[],
  reference: Statistics,
): void {
  for (const [name, numberOf] of Object.entries(GROUP_NUMBERS)) {
    expectRelative(numberOf(tests), reference[name] as number);
  }
  expect(Object.keys(reference).sort()).toEqual(
    [...Object.keys(GROUP_NUMBERS), ...CHECKED_APART, ...NOT_PROVIDED].sort(),
  );
  expect([size, length]).toEqual([reference.N, reference.L]);
  expectRelative(medianOf(cars), reference.median_car as number);
  expect(tests.placebo?.details?.windows).toBe((reference.M as number) - length + 1);
}

function expectDays({ securities, groups }: StudyResult, expected: ModelReference): void {
  const all = groups[0]!;
  expect(all.days).toHaveLength(Object.keys(expected.days).length);
  all.days.forEach((day, row) => {
    const reference = expected.days[String(day.eventDay)]!;
    const ours = securities.map(({ days }) => days[row]!);
    ours.forEach((one, firm) => {
      expectRelative(one.abnormal, expected.ar[row]![firm]!);
      expectPerFirm(one, one.abnormal!, securities[firm]!.model!.sigma, reference.per_firm[firm]!);
      // Over one day a buy-and-hold return is the abnormal return, and against the market R less the market's.
      expectRelative(one.abnormal, (reference.bhar_vs_expected as number[])[firm]!);
    });
    expectRelative(day.aar, reference.caar as number);
    expectRelative(all.meanResidualCorrelation, reference.rbar as number);
    expectGroup(
      day,
      1,
      ours.map(({ abnormal }) => abnormal!),
      reference,
    );
  });
}

function expectWindows({ securities, groups }: StudyResult, expected: ModelReference): void {
  const all = groups[0]!;
  expect(all.windows).toHaveLength(Object.keys(expected.windows).length);
  all.windows.forEach((window, place) => {
    const reference = expected.windows[`${window.from},${window.to}`]!;
    const length = window.to - window.from + 1;
    const ours = securities.map(({ cars }) => cars[place]!);
    ours.forEach((one, firm) => {
      const naive = securities[firm]!.model!.sigma * Math.sqrt(length);
      expectPerFirm(one, one.car!, naive, reference.per_firm[firm]!);
      expectRelative(one.bhar, (reference.bhar_vs_expected as number[])[firm]!);
      expectRelative(one.bharAgainstMarket, (reference.bhar_vs_market as number[])[firm]!);
    });
    expectRelative(window.caar, reference.caar as number);
    const bhars = reference.bhar_vs_expected as number[];
    expectRelative(window.abhar, meanOf(bhars));
    expectGroup(
      window,
      length,
      ours.map(({ car }) => car!),
      reference,
    );
  });
}

describe.runIf(hasSharedFolder)('a study of 17 stocks agrees with the independent program to 1e-10', () => {
  const reference = JSON.parse(
    hasSharedFolder ? readShared('reference/canonical/deepseek.json') : '{}',
  ) as Reference;

  describe.each(MODELS)('under the %s model', (model, key) => {
    const study = hasSharedFolder ? canonicalStudy({ model, cars: WINDOWS }) : { securities: [], groups: [] };

    test('on the fitted models and the residuals', () => {
      expect(study.securities.map(({ ticker }) => ticker)).toEqual(reference.tickers);
      study.securities.forEach((security, firm) => {
        for (const [name, number] of Object.entries(reference[key].diag[firm]!)) {
          expectRelative(MODEL_NUMBERS[name]?.(security.model!), number);
        }
      });
    });

    test('on every number of every day', () => expectDays(study, reference[key]));

    test('on every number of every window', () => expectWindows(study, reference[key]));
  });
});
