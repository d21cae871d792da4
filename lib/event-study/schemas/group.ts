import { z } from 'zod';
import { GROUP_TEST_NAMES } from '../group-test-names';
import { eventDay, fraction, maybeNumber, probability, studyProblemSchema } from './common';
import { pathPointSchema } from './security';

export const testOutcomeSchema = z
  .union([
    z.object({
      statistic: z.number(),
      df: maybeNumber.describe('Null for a normal or exact null distribution'),
      p: probability,
      details: z.record(z.string(), z.number()).optional(),
      problem: z.never().optional(),
    }),
    z.object({
      statistic: z.null(),
      df: z.null(),
      p: z.null(),
      details: z.never().optional(),
      problem: studyProblemSchema,
    }),
  ])
  .describe('A test’s outcome, or why there is none');

export const groupTestsSchema = z.partialRecord(z.enum(GROUP_TEST_NAMES), testOutcomeSchema);

export const preEventBenchmarkSchema = z
  .object({
    statistic: z.number(),
    p: probability,
    comparisons: z.int().describe('Estimation windows of the same length'),
    reaching: z.int().describe('How many of them have a statistic at least as far from zero'),
  })
  .describe('Where a cross-sectional t stands among those of the days before the event (Cohn et al. 2026)');

export const bootstrapOptionsSchema = z.object({ draws: z.int(), seed: z.int() });

export const wildBootstrapSchema = bootstrapOptionsSchema
  .extend({
    wholeDates: z.object({ crossSectionalCorrelation: z.literal('accounted-for'), p: probability }),
    firmByFirm: z.object({ crossSectionalCorrelation: z.literal('ignored'), p: probability }),
  })
  .describe('Bootstrap p-values of a CAAR, each with what it does about firms that share a date');

/** The average of a group over a day or a window, and its tests. */
const averaged = {
  size: z.int().describe('Securities that the average is taken over'),
  lower: fraction.describe('Lower end of the 95 % interval by the error that goes with the headline test'),
  upper: fraction.describe('Upper end of the 95 % interval by the error that goes with the headline test'),
  tests: groupTestsSchema,
  preEvent: preEventBenchmarkSchema.optional(),
};

export const groupDayResultSchema = z.object({ eventDay, aar: fraction, ...averaged });

export const groupWindowResultSchema = z.object({
  from: eventDay,
  to: eventDay,
  caar: fraction,
  abhar: fraction.describe(
    'Mean of the buy-and-hold abnormal returns against the expected return; null for log returns',
  ),
  ...averaged,
  bootstrap: wildBootstrapSchema.optional().describe('Only where the study was asked for it'),
});

export const groupResultSchema = z
  .object({
    name: z.string().describe('A group of securities, or "all" for every selected one together'),
    members: z.array(z.string()),
    size: z.int(),
    meanResidualCorrelation: maybeNumber,
    designEffect: maybeNumber.describe(
      '1 + (N − 1)ρ: how much the common date inflates the variance of the mean',
    ),
    headlineTest: z.enum(GROUP_TEST_NAMES).describe('The test to believe first here'),
    headlineReason: z.string(),
    days: z.array(groupDayResultSchema),
    windows: z.array(groupWindowResultSchema),
    path: z
      .array(pathPointSchema)
      .describe('The CAAR from the first event day through each one, with its 95 % interval'),
  })
  .describe('What a study says of one group of securities');
