import { z } from 'zod';
import { tradingDate } from '@/lib/event-study/schemas/common';

const instant = z.string().describe('ISO time in UTC');

const lastImport = z
  .object({
    at: instant,
    source: z.string(),
    added: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    rejected: z.int(),
  })
  .describe('What the latest import did; null where there was none')
  .nullable();

const revisions = z
  .record(z.string(), z.int())
  .describe('Days on which a figure was replaced, by field: close, adjustedClose, volume or value');

export const storedHistorySchema = z
  .object({
    ticker: z.string(),
    name: z.string(),
    sources: z.array(z.string()).describe('Names of the sources of the stored days'),
    firstDay: tradingDate,
    lastDay: tradingDate,
    days: z.int(),
    gaps: z.int().describe('Trading days of the calendar between first and last day without a price'),
    revisions,
    flagged: z.record(z.string(), z.int()).describe('Days that look wrong and are kept, by kind'),
    lastImport,
  })
  .describe('What is stored of one security');

export const storedFactorSchema = z
  .object({
    factor: z.string(),
    sources: z.array(z.string()),
    firstDay: tradingDate,
    lastDay: tradingDate,
    days: z.int(),
    revisions,
    lastImport,
  })
  .describe('What is stored of one factor');

export const storedRevisionSchema = z
  .object({
    series: z.string().describe('Ticker, or factor:NAME'),
    date: tradingDate,
    field: z.string(),
    oldValue: z.number().nullable(),
    newValue: z.number().nullable(),
    oldSource: z.string(),
    newSource: z.string(),
    at: instant,
  })
  .describe('A stored figure that was replaced by another');

export const storedFlagSchema = z
  .object({ ticker: z.string(), date: tradingDate, kind: z.string(), note: z.string() })
  .describe('A stored day that looks wrong and is kept');

export const storedContentsSchema = z
  .object({
    calendar: z.string().describe('The benchmark whose days the gaps are told by'),
    total: z.int().describe('How many securities have prices'),
    from: z.int().describe('Place of the first one listed here, from 0'),
    securities: z.array(storedHistorySchema),
    factors: z.array(storedFactorSchema),
    revisions: z.array(storedRevisionSchema).describe('The latest ones first, a hundred at most'),
    flags: z.array(storedFlagSchema).describe('Of the securities listed here, a hundred at most'),
  })
  .describe('What is stored');
