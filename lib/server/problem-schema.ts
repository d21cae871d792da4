import { z } from 'zod';

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
