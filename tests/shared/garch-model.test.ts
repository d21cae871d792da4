import { describe, expect, test } from 'vitest';
import { canonicalStudy } from '../support/canonical-panel';
import { expectRelative } from '../support/close-to';
import { hasSharedFolder } from '../support/shared-folder';

type Reference = {
  alpha: number;
  beta: number;
  omega: number;
  arch: number;
  garch: number;
  alphaStandardError: number;
  betaStandardError: number;
  standardError: number;
  carStandardError: number;
};

/*
 * Computed with scipy 1.17 from the same prices: the Gaussian likelihood of the 120 estimation days written as a
 * plain loop (h_1 = mean squared least-squares residual), minimised by scipy.optimize.minimize with L-BFGS-B and
 * three rounds of Nelder-Mead from seven starts within omega >= 1e-6 of that variance and a + b <= 1 - 1e-6.
 * Errors: alpha and beta from inv(X' diag(1/h) X), day 0 from the eleven-step variance forecast plus x' inv x.
 */
const logLikelihoods: Record<string, number> = {
  NVDA: 282.9423312956379,
  AVGO: 259.46153048530056,
  VRT: 261.4264245034103,
  BE: 171.82982176270724,
  ETN: 366.7515045518055,
  PWR: 343.7304233501625,
  GEV: 281.2927048836422,
  VST: 230.999495749103,
  CEG: 232.12565257289103,
  NRG: 300.6995158817472,
  TLN: 248.0562607091612,
  OKLO: 126.12528506036676,
  SMR: 150.4125138631769,
  CCJ: 280.2923741114566,
  NEE: 339.3384623292034,
  DUK: 375.6046628566843,
  SO: 372.83919514462605,
};

const inside: Record<string, Reference> = {
  NVDA: {
    alpha: 0.0007416332178564096,
    beta: 2.4998864427325187,
    omega: 0.0004226760798025593,
    arch: 0.10936214196511256,
    garch: 0.10206179034576075,
    alphaStandardError: 0.0020896824364853147,
    betaStandardError: 0.23014264942573373,
    standardError: 0.023481369173433218,
    carStandardError: 0.04064984914877579,
  },
  PWR: {
    alpha: 0.0004584687163203655,
    beta: 1.6304845750058377,
    omega: 0.00010904709617914404,
    arch: 0.10788642212154939,
    garch: 0.3297881565980044,
    alphaStandardError: 0.001250913983296119,
    betaStandardError: 0.13711632468952925,
    standardError: 0.014123420235831055,
    carStandardError: 0.024450455502017302,
  },
  GEV: {
    alpha: 0.0062528662877357625,
    beta: 1.8173904358846542,
    omega: 4.672668484969593e-5,
    arch: 0.03699436144202305,
    garch: 0.8739910841094694,
    alphaStandardError: 0.002096067834450679,
    betaStandardError: 0.2342961895894212,
    standardError: 0.022917709881149863,
    carStandardError: 0.03965762706764078,
  },
  TLN: {
    alpha: 0.004568410802424342,
    beta: 2.006441522854261,
    omega: 0.00014393303334357598,
    arch: 0.07326575803470674,
    garch: 0.7697699568271468,
    alphaStandardError: 0.0027479611835915666,
    betaStandardError: 0.3033912494001225,
    standardError: 0.03014244426387999,
    carStandardError: 0.05217044903500685,
  },
  OKLO: {
    alpha: 0.006515607398298361,
    beta: 3.062717042276128,
    omega: 0.0006051078032095857,
    arch: 0.08647197592596856,
    garch: 0.8470395450091716,
    alphaStandardError: 0.007682463332956112,
    betaStandardError: 0.7882964261750096,
    standardError: 0.096570413399568,
    carStandardError: 0.16733720762741577,
  },
  NEE: {
    alpha: 7.549019489024494e-5,
    beta: 0.18712792332603034,
    omega: 2.8654465286060905e-5,
    arch: 0.09076172902630922,
    garch: 0.7644746263217764,
    alphaStandardError: 0.001259491853030529,
    betaStandardError: 0.13981181680323626,
    standardError: 0.013857789475510016,
    carStandardError: 0.02397846018297676,
  },
  DUK: {
    alpha: 0.00025865180515960917,
    beta: -0.015646789649152223,
    omega: 3.664834687998222e-5,
    arch: 0.12082050783903862,
    garch: 0.5664889853356352,
    alphaStandardError: 0.0009648433741736443,
    betaStandardError: 0.10687891444900685,
    standardError: 0.010975498447140977,
    carStandardError: 0.018997259318725007,
  },
};

describe.runIf(hasSharedFolder)('the GARCH(1,1) market model agrees with scipy', () => {
  const { securities } = hasSharedFolder ? canonicalStudy({ model: 'garch' }) : { securities: [] };
  const byTicker = new Map(securities.map((security) => [security.ticker, security]));

  test.each(Object.entries(logLikelihoods))('on the greatest likelihood of %s', (ticker, logLikelihood) => {
    const { convergence } = byTicker.get(ticker)!.model!;
    expect(convergence?.converged).toBe(true);
    expect(Math.abs(convergence!.logLikelihood - logLikelihood)).toBeLessThan(1e-6);
  });

  test.each(Object.entries(inside))('on the parameters and errors of %s', (ticker, reference) => {
    const { model, days, cars } = byTicker.get(ticker)!;
    expectRelative(model!.alpha, reference.alpha, 1e-4);
    expectRelative(model!.beta, reference.beta, 1e-4);
    expectRelative(model!.coefficients.omega, reference.omega, 1e-4);
    expectRelative(model!.coefficients.arch, reference.arch, 1e-4);
    expectRelative(model!.coefficients.garch, reference.garch, 1e-4);
    expectRelative(model!.alphaStandardError, reference.alphaStandardError, 1e-4);
    expectRelative(model!.betaStandardError, reference.betaStandardError, 1e-4);
    expectRelative(days[10]!.standardError, reference.standardError, 1e-4);
    expectRelative(cars[0]!.standardError, reference.carStandardError, 1e-4);
  });

  test('where the likelihood rises beyond a bound, the parameter rests on it', () => {
    expect(byTicker.get('VST')?.model?.coefficients.arch).toBe(0);
    expect(byTicker.get('NRG')?.model?.coefficients.garch).toBe(0);
    expectRelative(byTicker.get('NRG')?.model?.coefficients.arch, 0.9804417864569048, 1e-4);
  });
});
