import type { EventWindow } from '@/lib/event-study/event-window';
import { lacksDays } from '@/lib/event-study/lacks-days';
import type { StudyProblem } from '@/lib/event-study/study';

/** A study of an event that is not stored. */
export class UnknownEventError extends Error {
  override name = 'UnknownEventError';
  constructor(
    readonly slug: string,
    readonly valid: readonly string[],
  ) {
    super(`There is no event "${slug}". Stored events: ${valid.join(', ')}.`);
  }
}

/** A study of securities, or against a benchmark, that are not stored. */
export class UnknownTickerError extends Error {
  override name = 'UnknownTickerError';
  constructor(
    readonly field: 'tickers' | 'ticker' | 'benchmark',
    readonly tickers: readonly string[],
    readonly valid: readonly string[],
  ) {
    super(`No prices are stored for ${tickers.join(', ')}. Stored tickers: ${valid.join(', ')}.`);
  }
}

/** Why one security of a study could not be computed, and the estimation window it was to be fitted on. */
export type SecurityRefusal = StudyProblem & { ticker: string; estimation: EventWindow };

/** The field that a reader would change: the estimation window where it is too short for any security at all. */
export function fieldOf(refusal: SecurityRefusal) {
  const { code, need = 0, estimation } = refusal;
  const [from, to] = estimation;
  if (code === 'missing-factor') return 'model';
  return lacksDays(refusal) && to - from + 1 < need ? 'estimation' : 'tickers';
}

/** A study none of whose securities could be computed, with each reason once. */
export class InsufficientDataError extends Error {
  override name = 'InsufficientDataError';
  readonly reasons: readonly SecurityRefusal[];
  constructor(refusals: readonly SecurityRefusal[]) {
    const reasons = [...new Map(refusals.map((refusal) => [refusal.message, refusal])).values()];
    super(`No security of this study can be computed: ${reasons.map(({ message }) => message).join('; ')}.`);
    this.reasons = reasons;
  }
}

/** More is asked for at once than the server takes on. */
export class BusyError extends Error {
  override name = 'BusyError';
  constructor(
    what: string,
    /** Seconds after which asking again makes sense. */
    readonly retryAfter: number,
  ) {
    super(`Too many ${what} are being made: ask again in ${retryAfter} s.`);
  }
}
