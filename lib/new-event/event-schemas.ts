import { z } from 'zod';
import { tradingDate } from '@/lib/event-study/schemas/common';
import { SESSIONS } from './resolve-announcement';

export const dayZeroSchema = z
  .object({
    dayZero: tradingDate,
    session: z.enum(SESSIONS).describe('Where the announcement fell, seen from the exchange'),
    exchangeDate: tradingDate.describe('Day of the announcement at the exchange'),
    exchangeTime: z
      .string()
      .nullable()
      .describe('Its time there, HH:MM; null where the hour is not on record'),
    benchmark: z.string().describe('The stored security whose days are the calendar'),
    reason: z.string().describe('How day 0 follows'),
  })
  .describe('The day 0 of an announcement, and why it is that day');

export const newEventSchema = z
  .object({
    slug: z.string(),
    title: z.string(),
    announced: z.string(),
    timeZone: z.string(),
    session: z.enum(SESSIONS),
    dayZero: tradingDate,
    dayZeroRule: z.string(),
    description: z.string(),
    note: z.string().nullable(),
    citation: z.string(),
  })
  .describe('An event that was stored now');
