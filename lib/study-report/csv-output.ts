import { type Cell, csv } from '@/lib/downloads/csv';
import type { SecurityResult } from '@/lib/event-study/study';
import type { StudyReport } from './study-report';

const HEADERS = [
  'id',
  'ticker',
  'group',
  'event_date',
  'day_zero',
  'event_day',
  'date',
  'return',
  'expected',
  'abnormal',
  'standard_error',
  't',
  'p',
  'car',
  'problem',
];

function rowsOf(security: SecurityResult, shortfalls: readonly string[]): Cell[][] {
  const { id, ticker, group, eventDate, dayZero, days, path, problem } = security;
  const identity = [id, ticker, group, eventDate, dayZero];
  const reasons = problem ? [problem.message, ...shortfalls] : shortfalls;
  const reason = reasons.length > 0 ? reasons.join('; ') : null;
  if (days.length === 0)
    return [[...identity, ...HEADERS.slice(identity.length + 1).map(() => null), reason]];
  return days.map((day, slot) => [
    ...identity,
    day.eventDay,
    day.date,
    day.return,
    day.expected,
    day.abnormal,
    day.standardError,
    day.t,
    day.p,
    path[slot]?.car ?? null,
    reason,
  ]);
}

/**
 * The report as tidy CSV: one row a security and event day, returns as fractions. `car` cumulates the abnormal
 * returns from the event window's first day; a security without results has one row with the reason, and what one lacks
 * stands in each of its rows.
 */
export function* csvOutput({ securities, shortfalls }: StudyReport): Generator<string> {
  const lacking = new Map<string, string[]>();
  for (const { id, message } of shortfalls) lacking.set(id, [...(lacking.get(id) ?? []), message]);
  yield csv(
    HEADERS,
    securities.flatMap((security) => rowsOf(security, lacking.get(security.id) ?? [])),
  );
}
