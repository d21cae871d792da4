import { z } from 'zod';
import { eventWindowSchema, studyProblemSchema } from '@/lib/event-study/schemas/common';

/** Why a security could not be computed, in facts that a page words in its reader's language. */
const refusalSchema = studyProblemSchema
  .omit({ message: true })
  .extend({
    ticker: z.string(),
    estimation: eventWindowSchema.describe('The estimation window that the study asked for'),
  })
  .describe('Why a security could not be computed, as the message says it in English');

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(
        z.object({
          field: z.string(),
          message: z.string(),
          valid: z.array(z.string()).readonly().optional(),
          unknown: z.array(z.string()).readonly().optional().describe('The tickers that are not stored'),
          reason: refusalSchema.optional(),
        }),
      )
      .optional()
      .describe('The fields that are wrong, and what would be valid'),
    retryAfter: z
      .int()
      .optional()
      .describe('Seconds after which asking again makes sense, as in the header Retry-After'),
  })
  .describe('What is wrong, as RFC 9457 describes it');
