import { z } from 'zod';
import { tradingDate } from '@/lib/event-study/schemas/common';
import { dataVintageSchema } from '@/lib/event-study/schemas/study';
import { MODEL_NAMES } from '@/lib/event-study/study-choices';
import { FACTOR_NAMES } from '@/lib/event-study/study-input';

export const storedSecuritySchema = z
  .object({
    ticker: z.string(),
    name: z.string(),
    kind: z.enum(['stock', 'etf', 'index']),
    group: z.string(),
    exchange: z.string(),
    currency: z.string(),
    coverage: z.string().describe('What the press coverage of the event says of it'),
    firstDay: tradingDate,
    lastDay: tradingDate,
    days: z.int().describe('Trading days that a price is stored of'),
  })
  .describe('A stored security');

export const storedCloseSchema = z
  .object({ date: tradingDate, close: z.number().describe('Adjusted for splits, not for dividends') })
  .describe('A stored closing price');

export const healthSchema = z
  .object({ status: z.literal('ok'), database: z.literal('ok'), data: dataVintageSchema })
  .describe('That the database answers, and what its figures are as of');

export const listedModelSchema = z
  .object({
    name: z.enum(MODEL_NAMES),
    factors: z.array(z.enum(FACTOR_NAMES)).describe('Factors that the model reads'),
    missing: z.array(z.enum(FACTOR_NAMES)).describe('Those of them that are not stored'),
  })
  .describe('A model of expected returns');
