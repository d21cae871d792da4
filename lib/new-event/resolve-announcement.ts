import { resolveDayZero, tradingDayIndex } from '@/lib/event-study/trading-days';
import { clockOf, instantOf } from './zoned-time';

/** Where an announcement may fall, seen from the exchange. */
export const SESSIONS = ['before-open', 'during-session', 'after-close', 'non-trading-day'] as const;
export type Session = (typeof SESSIONS)[number];

/** The exchange whose hours are known: New York's. */
const EXCHANGE = { timeZone: 'America/New_York', opens: '09:30', closes: '16:00' };

/** An announcement: its local time `YYYY-MM-DDTHH:MM`, or the day alone, in an IANA zone. */
export type Announcement = { announced: string; timeZone: string; session?: Session | undefined };

/** Day 0 with all that it follows from; `exchangeTime` is null where the hour is not on record. */
export type ResolvedAnnouncement = {
  session: Session;
  exchangeDate: string;
  exchangeTime: string | null;
  dayZero: string;
};

export type AnnouncementProblem = { field: 'announced' | 'session'; message: string };

type ExchangeClock = Pick<ResolvedAnnouncement, 'exchangeDate' | 'exchangeTime'>;

/** A day without an hour is taken for the exchange's own day. */
function exchangeClock({ announced, timeZone }: Announcement): ExchangeClock | undefined {
  if (announced.length === 10) return { exchangeDate: announced, exchangeTime: null };
  const instant = instantOf(announced, timeZone);
  if (instant === undefined) return undefined;
  const [exchangeDate = '', exchangeTime = ''] = clockOf(instant, EXCHANGE.timeZone).split('T');
  return { exchangeDate, exchangeTime };
}

function sessionByClock(time: string): Session {
  if (time < EXCHANGE.opens) return 'before-open';
  return time < EXCHANGE.closes ? 'during-session' : 'after-close';
}

/** The session as stated, where that does not contradict calendar and clock; as these tell it, where it is not. */
function sessionOf(
  stated: Session | undefined,
  { exchangeDate, exchangeTime }: ExchangeClock,
  traded: boolean,
): Session | AnnouncementProblem {
  const problem = (message: string): AnnouncementProblem => ({ field: 'session', message });
  if (!traded) {
    return stated === undefined || stated === 'non-trading-day'
      ? 'non-trading-day'
      : problem(`expected non-trading-day, because the exchange was closed on ${exchangeDate}`);
  }
  if (stated === 'non-trading-day') {
    return problem(
      `expected another one than non-trading-day, because the exchange was open on ${exchangeDate}`,
    );
  }
  if (exchangeTime === null) {
    return stated ?? problem('expected before-open, during-session or after-close, because no hour is given');
  }
  const told = sessionByClock(exchangeTime);
  // A day on which the exchange closes early is the reader's to know.
  const closedEarly = stated === 'after-close' && told === 'during-session';
  if (stated === undefined || stated === told || closedEarly) return stated ?? told;
  return problem(`expected ${told}, because it was ${exchangeTime} on ${exchangeDate} at the exchange`);
}

/**
 * The first trading day on which an announcement could move prices, on the benchmark's calendar (ascending): its own
 * day where it came before the close, else the next trading day.
 */
export function resolveAnnouncement(
  announcement: Announcement,
  calendar: readonly string[],
): ResolvedAnnouncement | AnnouncementProblem {
  const clock = exchangeClock(announcement);
  if (!clock) {
    const message = `expected a time that clocks of ${announcement.timeZone} show; summer time begins at that hour`;
    return { field: 'announced', message };
  }
  const { exchangeDate } = clock;
  const outside: AnnouncementProblem = {
    field: 'announced',
    message: `expected a time within the benchmark's stored days, ${calendar[0] ?? 'none'} to ${calendar.at(-1) ?? 'none'}, that a trading day follows: import later days first`,
  };
  if (exchangeDate < (calendar[0] ?? '9999') || exchangeDate > calendar.at(-1)!) return outside;
  const session = sessionOf(announcement.session, clock, tradingDayIndex(calendar, exchangeDate) >= 0);
  if (typeof session !== 'string') return session;
  const dayZero = resolveDayZero(calendar, exchangeDate, 'next', session === 'after-close');
  return dayZero === null ? outside : { session, ...clock, dayZero };
}
