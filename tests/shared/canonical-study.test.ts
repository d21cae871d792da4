import { describe, expect, test } from 'vitest';
import type { GroupTestName } from '@/lib/event-study/group-test-names';
import { runStudy } from '@/lib/event-study/run-study';
import type { GroupTests, SecurityResult } from '@/lib/event-study/study';
import type { FirmEvent, PriceSeries } from '@/lib/event-study/study-input';
import type { EventWindow, ModelName } from '@/lib/event-study/study-spec';
import { expectRelative } from '../support/close-to';
import { hasSharedFolder, readShared, readSharedCsv } from '../support/shared-folder';

type Statistics = Record<string, number> & {
  per_firm: { car: number; se: number; t: number; p: number }[];
  bhar_vs_expected: number[];
};
type ModelReference = {
  ar: number[][];
  diag: Record<string, number>[];
  days: Record<string, Statistics>;
  windows: Record<string, Statistics>;
};
type Reference = Record<'mm' | 'market_adj' | 'mean', ModelReference> & { tickers: string[] };

/** Our test's name, and the reference's name for its statistic and p. */
const REFERENCE_NAMES: [GroupTestName, string, string | null][] = [
  ['cross-sectional-t', 'csect_t', 'csect_p'],
  ['skewness-adjusted-t', 'skew_adj_t_LBT', null],
  ['crude-dependence-t', 'cda_t', 'cda_p'],
  ['portfolio-t', 'portfolio_t', 'portfolio_p'],
  ['independent-j1', 'mackinlay_J1_exact', null],
  ['patell-z', 'patell_z_exactSCAR', 'patell_p'],
  ['adjusted-patell-z', 'adj_patell_z', 'adj_patell_p'],
  ['bmp-t', 'bmp_t', 'bmp_p'],
  ['kolari-pynnonen-t', 'kp_adj_bmp_t', 'kp_adj_bmp_p'],
  ['rank-z', 'corrado_rank_z', 'corrado_rank_p'],
  ['median-sign-z', 'corrado_zivney_sign_z', null],
  ['sign-z', 'sign_z', null],
  ['generalised-sign-z', 'gsign_z', 'gsign_p'],
  ['wilcoxon', 'wilcoxon_Wplus', 'wilcoxon_p_exact'],
  ['grank-t', 'grank_t', 'grank_t_p'],
  ['grank-z', 'grank_z', 'grank_z_p'],
];

const WINDOWS: EventWindow[] = [
  [0, 1],
  [-1, 1],
  [-5, 5],
  [-10, 10],
  [0, 5],
];

function seriesOf(rows: Record<string, string>[], ticker: string): PriceSeries {
  return {
    dates: rows.map((row) => row.date!),
    prices: Float64Array.from(rows, (row) => Number(row[ticker])),
  };
}

function studyOf(model: ModelName, tickers: string[]) {
  const rows = readSharedCsv('reference/canonical/deepseek_prices.csv');
  const benchmark = seriesOf(rows, 'MKT');
  const firmEvents = tickers.map(
    (ticker): FirmEvent => ({
      id: ticker,
      ticker,
      name: ticker,
      group: 'every',
      eventDate: '2025-01-27',
      dayZero: '2025-01-27',
      prices: { dates: benchmark.dates, prices: seriesOf(rows, ticker).prices },
      benchmark,
      estimation: [-130, -11],
      window: [-10, 10],
    }),
  );
  return runStudy({ firmEvents, options: { model, returns: 'simple', cars: WINDOWS } });
}

function expectTests(tests: GroupTests, reference: Statistics, length: number): void {
  for (const [name, statistic, p] of REFERENCE_NAMES) {
    expectRelative(tests[name]?.statistic, reference[statistic]!);
    if (p) expectRelative(tests[name]?.p, reference[p]!, 1e-8);
  }
  expectRelative(tests.placebo?.p, reference.placebo_p!);
  expectRelative(tests.wilcoxon?.details?.z, reference.wilcoxon_z!);
  expect(tests.placebo?.details?.windows).toBe(120 - length + 1);
}

function expectModel(security: SecurityResult, diagnostics: Record<string, number>): void {
  const { model } = security;
  expectRelative(model?.sigma, diagnostics.sigma!);
  expectRelative(model?.diagnostics?.durbinWatson, diagnostics.dw!);
  expectRelative(model?.diagnostics?.skewness, diagnostics.skew!);
  expectRelative(model?.diagnostics?.kurtosis, diagnostics.kurt!);
  expectRelative(model?.diagnostics?.jarqueBera, diagnostics.jb!);
  expectRelative(model?.diagnostics?.jarqueBeraP, diagnostics.jb_p!, 1e-8);
  expectRelative(model?.diagnostics?.archLm, diagnostics.arch1_lm!, 1e-8);
  expectRelative(model?.diagnostics?.archP, diagnostics.arch1_p!, 1e-8);
  expectRelative(model?.diagnostics?.firstAutocorrelation, diagnostics.acf1!);
}

describe.runIf(hasSharedFolder)('a study of 17 stocks agrees with the independent program', () => {
  const reference = JSON.parse(
    hasSharedFolder ? readShared('reference/canonical/deepseek.json') : '{}',
  ) as Reference;
  const models: [ModelName, 'mm' | 'market_adj' | 'mean'][] = [
    ['market', 'mm'],
    ['market-adjusted', 'market_adj'],
    ['mean-adjusted', 'mean'],
  ];

  test.each(models)('on every number of the %s model', (model, key) => {
    const { securities, groups } = studyOf(model, reference.tickers);
    const expected = reference[key];
    securities.forEach((security, firm) => {
      expectModel(security, expected.diag[firm]!);
      if (model === 'market') {
        const diagnostics = expected.diag[firm]!;
        expectRelative(security.model?.alpha, diagnostics.alpha!, 1e-9);
        expectRelative(security.model?.beta, diagnostics.beta!);
        expectRelative(security.model?.rSquared, diagnostics.r2!);
        expectRelative(security.model?.alphaStandardError, diagnostics.se_alpha!);
        expectRelative(security.model?.betaStandardError, diagnostics.se_beta!);
      }
      security.days.forEach((day, row) => {
        expectRelative(day.abnormal, expected.ar[row]![firm]!);
        const one = expected.days[String(day.eventDay)]!.per_firm[firm]!;
        expectRelative(day.standardError, one.se);
        expectRelative(day.t, one.t);
        expectRelative(day.p, one.p, 1e-8);
      });
      for (const car of security.cars) {
        const window = expected.windows[`${car.from},${car.to}`]!;
        const one = window.per_firm[firm]!;
        expectRelative(car.car, one.car);
        expectRelative(car.standardError, one.se);
        expectRelative(car.t, one.t);
        expectRelative(car.p, one.p, 1e-8);
        expectRelative(car.bhar, window.bhar_vs_expected[firm]!, 1e-9);
      }
    });
    const all = groups[0]!;
    expectRelative(all.meanResidualCorrelation, expected.days['0']!.rbar!);
    for (const day of all.days) expectTests(day.tests, expected.days[String(day.eventDay)]!, 1);
    for (const window of all.windows) {
      const one = expected.windows[`${window.from},${window.to}`]!;
      expectRelative(window.caar, one.caar!);
      expectTests(window.tests, one, window.to - window.from + 1);
    }
  });
});
