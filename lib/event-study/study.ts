import type { z } from 'zod/mini';
import type { studyProblemSchema } from './schemas/common';
import type {
  bootstrapOptionsSchema,
  groupDayResultSchema,
  groupResultSchema,
  groupTestsSchema,
  groupWindowResultSchema,
  preEventBenchmarkSchema,
  testOutcomeSchema,
  wildBootstrapSchema,
} from './schemas/group';
import type {
  adjustedPSchema,
  carResultSchema,
  dayResultSchema,
  modelResultSchema,
  pathPointSchema,
  residualDiagnosticsSchema,
  securityResultSchema,
  sqTestSchema,
} from './schemas/security';
import type { studyEventSchema, studyResultSchema, studySchema } from './schemas/study';

/** Why a number is missing. `have` and `need` count trading days or securities, as the message says. */
export type StudyProblem = z.output<typeof studyProblemSchema>;

/** Rank of an abnormal return among the estimation window's (Gelbach, Helland & Klick 2013). */
export type SqTest = z.output<typeof sqTestSchema>;

/** A p-value adjusted for the securities of the study being many (Holm 1979; Benjamini & Hochberg 1995). */
export type AdjustedP = z.output<typeof adjustedPSchema>;

/** One event day of one security. Returns are fractions (0.01 is one percent); null means no price that day. */
export type DayResult = z.output<typeof dayResultSchema>;

/** Cumulative abnormal return of one security over `[from, to]`; `days` counts the returns it sums. */
export type CarResult = z.output<typeof carResultSchema>;

/** Checks of the estimation window's residuals; kurtosis is the raw fourth moment (3 for a normal). */
export type ResidualDiagnostics = z.output<typeof residualDiagnosticsSchema>;

/** Cumulative abnormal return from the event window's first day through `eventDay`. */
export type PathPoint = z.output<typeof pathPointSchema>;

/** A model fitted on the estimation window; the fields a model does not have are null. */
export type ModelResult = z.output<typeof modelResultSchema>;

export type SecurityResult = z.output<typeof securityResultSchema>;

/** A test's outcome: `df` is null for a normal or exact null distribution. */
export type TestOutcome = z.output<typeof testOutcomeSchema>;

export type GroupTests = z.output<typeof groupTestsSchema>;

/** Where a cross-sectional t stands among those of the days before the event (Cohn et al. 2026). */
export type PreEventBenchmark = z.output<typeof preEventBenchmarkSchema>;

export type BootstrapOptions = z.output<typeof bootstrapOptionsSchema>;

/** Bootstrap p-values of a CAAR, each with what it does about firms that share a date. */
export type WildBootstrap = z.output<typeof wildBootstrapSchema>;

export type GroupDayResult = z.output<typeof groupDayResultSchema>;

export type GroupWindowResult = z.output<typeof groupWindowResultSchema>;

export type GroupResult = z.output<typeof groupResultSchema>;

export type StudyResult = z.output<typeof studyResultSchema>;

export type StudyEvent = z.output<typeof studyEventSchema>;

/** A whole study: what chart, table, API and download all read. */
export type Study = z.output<typeof studySchema>;
