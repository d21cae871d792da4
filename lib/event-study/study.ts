import type { GroupTestName } from './group-test-names';
import type { ModelName, StudySpec } from './study-spec';

/** Why a number is missing. `have` and `need` count trading days or securities, as the message says. */
export type StudyProblem = {
  code:
    | 'no-prices'
    | 'event-outside-prices'
    | 'too-few-estimation-days'
    | 'missing-factor'
    | 'zero-variance'
    | 'too-few-securities'
    | 'all-on-one-side'
    | 'missing-return'
    | 'did-not-converge'
    | 'data-quality'
    | 'not-defined';
  message: string;
  have?: number;
  need?: number;
};

/** Rank of an abnormal return among the estimation window's (Gelbach, Helland & Klick 2013). */
export type SqTest = {
  p: number;
  pFall: number;
  pRise: number;
  comparisons: number;
};

/** A p-value adjusted for the securities of the study being many (Holm 1979; Benjamini & Hochberg 1995). */
export type AdjustedP = { holm: number; benjaminiHochberg: number };

/** One event day of one security. Returns are fractions (0.01 is one percent); null means no price that day. */
export type DayResult = {
  eventDay: number;
  date: string;
  return: number | null;
  expected: number | null;
  abnormal: number | null;
  standardError: number | null;
  t: number | null;
  p: number | null;
  lower: number | null;
  upper: number | null;
  /** The p-value among those of all securities on this event day; left out where there is no p. */
  adjusted?: AdjustedP;
};

/** Cumulative abnormal return of one security over `[from, to]`; `days` counts the returns it sums. */
export type CarResult = {
  from: number;
  to: number;
  days: number;
  car: number | null;
  standardError: number | null;
  t: number | null;
  p: number | null;
  lower: number | null;
  upper: number | null;
  /** Buy-and-hold abnormal return against the expected return; null for log returns. */
  bhar: number | null;
  /** The same against the market's own return. */
  bharAgainstMarket: number | null;
  sq: SqTest | null;
  /** Smallest abnormal return that this noise would have shown at 5 % with 80 % power. */
  minimumDetectable: number | null;
  /** The p-value among those of all securities over this window; left out where there is no p. */
  adjusted?: AdjustedP;
  problem?: StudyProblem;
};

/** Checks of the estimation window's residuals; kurtosis is the raw fourth moment (3 for a normal). */
export type ResidualDiagnostics = {
  durbinWatson: number;
  firstAutocorrelation: number;
  skewness: number;
  kurtosis: number;
  jarqueBera: number;
  jarqueBeraP: number;
  archLm: number;
  archP: number;
};

/** Cumulative abnormal return from the event window's first day through `eventDay`. */
export type PathPoint = {
  eventDay: number;
  car: number | null;
  lower: number | null;
  upper: number | null;
};

/** A model fitted on the estimation window; the fields a model does not have are null. */
export type ModelResult = {
  name: ModelName;
  alpha: number | null;
  beta: number | null;
  sigma: number;
  rSquared: number | null;
  degreesOfFreedom: number;
  alphaStandardError: number | null;
  betaStandardError: number | null;
  coefficients: Record<string, number>;
  diagnostics: ResidualDiagnostics | null;
  /** Set by models fitted by iteration. */
  convergence?: {
    converged: boolean;
    iterations: number;
    logLikelihood: number;
  };
};

export type SecurityResult = {
  id: string;
  ticker: string;
  name: string;
  group: string;
  eventDate: string;
  dayZero: string;
  /** Estimation returns used, and how many trading days the window asked for. */
  estimationDays: number;
  estimationWindowDays: number;
  model: ModelResult | null;
  days: DayResult[];
  cars: CarResult[];
  /** The abnormal returns cumulated from the window's first day to each day, with the exact 95 % interval. */
  path: PathPoint[];
  problem?: StudyProblem;
};

/** A test's outcome: `df` is null for a normal or exact null distribution. */
export type TestOutcome =
  | {
      statistic: number;
      df: number | null;
      p: number;
      details?: Record<string, number>;
      problem?: undefined;
    }
  | {
      statistic: null;
      df: null;
      p: null;
      details?: undefined;
      problem: StudyProblem;
    };

export type GroupTests = Partial<Record<GroupTestName, TestOutcome>>;

/** Where a cross-sectional t stands among those of the days before the event (Cohn et al. 2026). */
export type PreEventBenchmark = {
  statistic: number;
  p: number;
  /** Estimation windows of the same length, and how many of them have a statistic at least as far from zero. */
  comparisons: number;
  reaching: number;
};

export type BootstrapOptions = { draws: number; seed: number };

/** Bootstrap p-values of a CAAR, each with what it does about firms that share a date. */
export type WildBootstrap = BootstrapOptions & {
  wholeDates: { crossSectionalCorrelation: 'accounted-for'; p: number };
  firmByFirm: { crossSectionalCorrelation: 'ignored'; p: number };
};

export type GroupDayResult = {
  eventDay: number;
  size: number;
  aar: number | null;
  /** 95 % interval by the error that goes with the group's headline test. */
  lower: number | null;
  upper: number | null;
  tests: GroupTests;
  preEvent?: PreEventBenchmark;
};

export type GroupWindowResult = {
  from: number;
  to: number;
  size: number;
  caar: number | null;
  /** Mean of the buy-and-hold abnormal returns against the expected return; null for log returns. */
  abhar: number | null;
  /** 95 % interval by the error that goes with the group's headline test. */
  lower: number | null;
  upper: number | null;
  tests: GroupTests;
  preEvent?: PreEventBenchmark;
  /** Only where the study was asked for it. */
  bootstrap?: WildBootstrap;
};

export type GroupResult = {
  /** A group of securities, or `all` for every selected security together. */
  name: string;
  members: string[];
  size: number;
  meanResidualCorrelation: number | null;
  /** 1 + (N - 1) rho: how much the common date inflates the variance of the mean. */
  designEffect: number | null;
  /** The test to believe first here, and why. */
  headlineTest: GroupTestName;
  headlineReason: string;
  days: GroupDayResult[];
  windows: GroupWindowResult[];
};

export type StudyResult = {
  securities: SecurityResult[];
  groups: GroupResult[];
};

export type StudyEvent = {
  slug: string;
  title: string;
  announced: string;
  timeZone: string;
  dayZero: string;
  dayZeroRule: string;
  description: string;
  note: string | null;
  citation: string;
};

/** A whole study: what chart, table, API and download all read. */
export type Study = StudyResult & {
  spec: StudySpec;
  event: StudyEvent;
  benchmark: {
    ticker: string;
    name: string;
    days: { eventDay: number; date: string; return: number | null }[];
  };
  /** Latest stored price date and when the stored prices were retrieved, for the source line. */
  data: { lastPriceDate: string; retrievedOn: string; sources: string[] };
};
