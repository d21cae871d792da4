import { z } from 'zod';
import { MODEL_NAMES } from '../study-choices';
import { eventDay, fraction, maybeNumber, probability, studyProblemSchema, tradingDate } from './common';

export const sqTestSchema = z
  .object({ p: probability, pFall: probability, pRise: probability, comparisons: z.int() })
  .describe('Rank of an abnormal return among the estimation window’s (Gelbach, Helland & Klick 2013)');

export const adjustedPSchema = z
  .object({ holm: probability, benjaminiHochberg: probability })
  .describe(
    'A p-value adjusted for the securities of the study being many (Holm 1979; Benjamini & Hochberg 1995)',
  );

/** What tests say of one abnormal return, of a day or of a window. */
const tested = {
  standardError: fraction,
  t: maybeNumber,
  p: probability.nullable(),
  lower: fraction.describe('Lower end of the 95 % interval'),
  upper: fraction.describe('Upper end of the 95 % interval'),
  adjusted: adjustedPSchema
    .optional()
    .describe('The p-value among those of all securities; left out where there is no p'),
};

export const dayResultSchema = z
  .object({
    eventDay,
    date: tradingDate,
    return: fraction.describe('Null where the security did not trade'),
    expected: fraction,
    abnormal: fraction,
    ...tested,
  })
  .describe('One event day of one security');

export const carResultSchema = z
  .object({
    from: eventDay,
    to: eventDay,
    days: z.int().describe('Returns that the sum adds up'),
    car: fraction,
    ...tested,
    bhar: fraction.describe('Buy-and-hold abnormal return against the expected return; null for log returns'),
    bharAgainstMarket: fraction.describe('The same against the market’s own return'),
    sq: sqTestSchema.nullable(),
    minimumDetectable: fraction.describe(
      'Smallest abnormal return that this noise would have shown at 5 % with 80 % power',
    ),
    problem: studyProblemSchema.optional(),
  })
  .describe('Cumulative abnormal return of one security over a window');

export const pathPointSchema = z
  .object({ eventDay, car: fraction, lower: fraction, upper: fraction })
  .describe('Cumulative abnormal return from the event window’s first day through this day');

export const residualDiagnosticsSchema = z
  .object({
    durbinWatson: z.number(),
    firstAutocorrelation: z.number(),
    skewness: z.number(),
    kurtosis: z.number().describe('The raw fourth moment, 3 for a normal'),
    jarqueBera: z.number(),
    jarqueBeraP: probability,
    archLm: z.number(),
    archP: probability,
  })
  .describe('Checks of the estimation window’s residuals');

export const modelResultSchema = z
  .object({
    name: z.enum(MODEL_NAMES),
    alpha: fraction,
    beta: maybeNumber,
    sigma: z.number(),
    rSquared: maybeNumber,
    degreesOfFreedom: z.number(),
    alphaStandardError: fraction,
    betaStandardError: maybeNumber,
    coefficients: z.record(z.string(), z.number()),
    diagnostics: residualDiagnosticsSchema.nullable(),
    convergence: z
      .object({
        converged: z.boolean(),
        iterations: z.int(),
        logLikelihood: z.number(),
        persistenceAtLimit: z
          .boolean()
          .describe(
            'Whether arch + garch stopped at the largest value allowed, 0.999999, rather than where the likelihood peaks',
          ),
      })
      .optional()
      .describe('Set by models fitted by iteration'),
  })
  .describe('A model fitted on the estimation window; what a model does not have is null');

export const securityResultSchema = z
  .object({
    id: z.string(),
    ticker: z.string(),
    name: z.string(),
    group: z.string(),
    eventDate: tradingDate,
    dayZero: z.string(),
    estimationDays: z.int().describe('Estimation returns used'),
    estimationWindowDays: z.int().describe('Trading days that the estimation window asked for'),
    model: modelResultSchema.nullable(),
    days: z.array(dayResultSchema),
    cars: z.array(carResultSchema),
    path: z
      .array(pathPointSchema)
      .describe('The abnormal returns cumulated from the window’s first day, with the exact 95 % interval'),
    problem: studyProblemSchema.optional(),
  })
  .describe('What a study says of one security');
