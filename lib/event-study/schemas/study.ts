import { z } from 'zod';
import { CORRECTIONS, LEADING_TESTS, MODEL_NAMES, RETURN_KINDS, UNITS } from '../study-choices';
import type { StudySpec } from '../study-spec';
import { eventDay, eventWindowSchema, fraction, tradingDate } from './common';
import { groupResultSchema } from './group';
import { securityResultSchema } from './security';

const readSpecSchema = z
  .object({
    event: z.string(),
    tickers: z.array(z.string()),
    benchmark: z.string(),
    estimation: eventWindowSchema,
    window: eventWindowSchema,
    model: z.enum(MODEL_NAMES),
    returns: z.enum(RETURN_KINDS),
    cars: z.array(eventWindowSchema),
    shown: eventWindowSchema,
    correction: z.enum(CORRECTIONS),
    test: z.enum(LEADING_TESTS),
    unit: z.enum(UNITS),
    highlight: z.string().optional(),
  })
  .describe('A study as asked for, every field said') satisfies z.ZodType<StudySpec>;

export const studyEventSchema = z
  .object({
    slug: z.string(),
    title: z.string(),
    announced: z.string().describe('Local time, YYYY-MM-DDTHH:MM, or the date alone'),
    timeZone: z.string().describe('IANA name'),
    dayZero: tradingDate.describe('The first trading day that could react'),
    dayZeroRule: z.string().describe('How day 0 follows from the announcement'),
    description: z.string(),
    note: z.string().nullable(),
    citation: z.string(),
  })
  .describe('A stored event');

export const studyResultSchema = z.object({
  securities: z.array(securityResultSchema),
  groups: z.array(groupResultSchema),
});

export const dataVintageSchema = z
  .object({
    lastPriceDate: tradingDate.describe('Latest day that a price is stored of'),
    retrievedOn: tradingDate.describe('When the stored prices were retrieved'),
    sources: z.array(z.string()),
  })
  .describe('What the stored figures are as of');

export const studySchema = studyResultSchema
  .extend({
    spec: readSpecSchema,
    event: studyEventSchema,
    benchmark: z.object({
      ticker: z.string(),
      name: z.string(),
      days: z.array(z.object({ eventDay, date: tradingDate, return: fraction })),
    }),
    data: dataVintageSchema,
  })
  .describe('A whole study: what chart, table, API and download all read');
