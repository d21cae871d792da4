import { z } from 'zod';

/** A number that may be missing. */
export const maybeNumber = z.number().nullable();

/** A fraction (0.01 is one percent) that may be missing. */
export const fraction = maybeNumber.describe('A fraction: 0.01 is one percent; null where it is missing');

export const probability = z.number().min(0).max(1);

export const tradingDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A day of the trading calendar, YYYY-MM-DD');

/** A whole number of trading days from day 0. */
export const eventDay = z.int().describe('Trading days from day 0');

export const eventWindowSchema = z
  .tuple([z.int(), z.int()])
  .readonly()
  .describe('First and last event day of a window, both included, in trading days from day 0');

export const studyProblemSchema = z
  .object({
    code: z.enum([
      'no-prices',
      'event-outside-prices',
      'too-few-estimation-days',
      'missing-factor',
      'zero-variance',
      'too-few-securities',
      'all-on-one-side',
      'missing-return',
      'did-not-converge',
      'data-quality',
      'not-defined',
    ]),
    message: z.string(),
    have: z.number().optional().describe('Trading days or securities that there are, as the message says'),
    need: z.number().optional().describe('Trading days or securities that it takes'),
  })
  .describe('Why a number is missing');
