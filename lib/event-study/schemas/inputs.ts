import { z } from 'zod';
import { MODEL_NAMES, RETURN_KINDS } from '../study-choices';
import { FACTOR_NAMES, type StudyOptions } from '../study-input';
import { eventDay, eventWindowSchema, fraction, maybeNumber, tradingDate } from './common';
import { bootstrapOptionsSchema } from './group';

const values = z.array(maybeNumber).describe('One value a day of the calendar, null where there is none');

const identity = { ticker: z.string(), name: z.string(), group: z.string() };

const studyOptionsSchema = z.object({
  model: z.enum(MODEL_NAMES),
  returns: z.enum(RETURN_KINDS),
  cars: z.array(eventWindowSchema).readonly(),
  minimumEstimationDays: z.int().optional(),
  measure: z.enum(['return', 'volume']).optional(),
  bootstrap: bootstrapOptionsSchema.optional(),
}) satisfies z.ZodType<StudyOptions>;

export const portableInputSchema = z
  .object({
    eventDate: tradingDate,
    dayZero: tradingDate,
    estimation: eventWindowSchema,
    window: eventWindowSchema,
    calendar: z.array(tradingDate).describe('Trading days of the benchmark that the study reads'),
    benchmark: values,
    securities: z.array(z.object({ id: z.string(), ...identity, prices: values })),
    factors: z.partialRecord(z.enum(FACTOR_NAMES), values).optional(),
    options: studyOptionsSchema,
  })
  .describe('What a study is computed from: closes adjusted for splits and dividends on one calendar');

export const estimationDaySchema = z
  .object({
    eventDay,
    date: tradingDate,
    market: fraction.describe('The benchmark’s return'),
    return: fraction,
    expected: fraction,
    residual: fraction,
  })
  .describe('One day of an estimation window; null where a return is missing or was left out');

export const estimationSampleSchema = z
  .object({ ...identity, days: z.array(estimationDaySchema) })
  .describe('The returns that one security’s model was fitted on');
