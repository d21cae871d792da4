import { z } from 'zod';
import { tradingDate } from '@/lib/event-study/schemas/common';
import { dataVintageSchema } from '@/lib/event-study/schemas/study';

export const citationSchema = z
  .object({ apa: z.string(), bibtex: z.string() })
  .describe('How a study is cited, in APA style and as a BibTeX entry');

const days = z.string().describe('A window in words: days −1 to 1');

export const statementSchema = z
  .object({
    title: z.string(),
    url: z.url().describe('The page that shows the study'),
    event: z.object({
      slug: z.string(),
      announced: z.string(),
      dayZero: tradingDate,
      dayZeroRule: z.string(),
      description: z.string(),
      note: z.string().nullable(),
      citation: z.string(),
    }),
    method: z.object({
      securities: z.array(z.string()),
      benchmark: z.string(),
      model: z.string(),
      returns: z.string(),
      estimationWindow: days,
      eventWindow: days,
      windows: z.array(days),
      shownWindow: days,
      correction: z.string(),
      leadingTest: z.string(),
      securityTests: z.array(z.string()),
      groupTests: z.array(z.string()),
    }),
    data: dataVintageSchema,
    software: z.object({ name: z.string(), version: z.string() }),
    citation: citationSchema,
    reproduction: z.object({
      spec: z.record(z.string(), z.string()).describe('The fields of the study, as text'),
      command: z.string().describe('The command line that computes the numbers again'),
    }),
  })
  .describe('What a study is and rests on');

export const tableColumnSchema = z
  .object({
    name: z.string(),
    type: z.enum(['text', 'number', 'integer', 'date', 'boolean']),
    unit: z.enum(['fraction', 'trading days', 'securities', 'probability']).optional(),
    description: z.string(),
  })
  .describe('One column of a table; a date is YYYY-MM-DD text');

const cellSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const studyTablesSchema = z
  .object({
    statement: statementSchema,
    tables: z.record(
      z.string(),
      z.object({
        title: z.string(),
        description: z.string(),
        key: z.array(z.string()).describe('Columns that together tell rows apart'),
        columns: z.array(tableColumnSchema),
        rows: z.array(z.record(z.string(), cellSchema)),
      }),
    ),
  })
  .describe('A study’s tables with what the study is: one record a row, by column');
