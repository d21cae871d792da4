import type { z } from 'zod';
import { type Trouble, troubleOf } from '@/lib/database/database-trouble';
import type { FieldProblem } from '@/lib/url/parse-study';
import { toldOf } from './database-problem';
import { EventFieldError } from './event-field-error';
import type { problemSchema } from './problem-schema';
import {
  BusyError,
  fieldOf,
  InsufficientDataError,
  UnknownEventError,
  UnknownTickerError,
} from './study-errors';
import { WriteRefusedError } from './write-refused-error';

/** A problem as RFC 9457 describes it; `errors` names the fields. */
export type Problem = z.output<typeof problemSchema>;

const TYPES = 'https://www.rfc-editor.org/rfc/rfc9110#status.';

function problem(status: number, title: string, detail: string, errors?: Problem['errors']): Problem {
  return { type: `${TYPES}${status}`, title, status, detail, ...(errors ? { errors } : {}) };
}

/** 400 for fields that cannot be read. */
export function badFields(problems: readonly FieldProblem[]): Problem {
  const detail = problems.map(({ field, message }) => `${field}: ${message}`).join('; ');
  return problem(
    400,
    'The request has a field that cannot be read',
    detail,
    problems.map(({ field, message }) => ({ field, message })),
  );
}

/** 404 for a path that is not there. */
export function unknownPath(path: string): Problem {
  return problem(
    404,
    'There is no such resource',
    `Nothing is served at ${path}. See /api/health, /api/events, /api/securities and /api/models.`,
  );
}

/** 503 where the database cannot answer. */
export function databaseProblem(trouble: Trouble): Problem {
  return { ...problem(503, 'The database cannot answer', ''), ...toldOf(trouble) };
}

/** The problem for an error that a study raised; anything unforeseen is a 500 that gives nothing away. */
export function problemOf(error: unknown): Problem {
  if (error instanceof UnknownEventError) {
    return problem(404, 'Unknown event', error.message, [
      { field: 'event', message: error.message, valid: error.valid },
    ]);
  }
  if (error instanceof UnknownTickerError) {
    return problem(404, 'Unknown ticker', error.message, [
      { field: error.field, message: error.message, valid: error.valid, unknown: error.tickers },
    ]);
  }
  if (error instanceof InsufficientDataError) {
    const errors = error.reasons.map((refusal) => {
      const { message, ...reason } = refusal;
      return { field: fieldOf(refusal), message, reason };
    });
    return problem(422, 'Not enough data for this study', error.message, errors);
  }
  if (error instanceof BusyError) {
    return { ...problem(503, 'The server is busy', error.message), retryAfter: error.retryAfter };
  }
  if (error instanceof EventFieldError) {
    const status = error.taken ? 409 : 400;
    return problem(status, 'The event cannot be taken', `${error.field}: ${error.message}`, [
      { field: error.field, message: error.message },
    ]);
  }
  if (error instanceof WriteRefusedError) {
    const { status, title, message, retryAfter } = error;
    return { ...problem(status, title, message), ...(retryAfter !== undefined && { retryAfter }) };
  }
  // A line of the log, with the id of the request: lib/serve/console-lines.mjs.
  console.error(error);
  const trouble = troubleOf(error);
  if (trouble) return databaseProblem(trouble);
  return problem(500, 'Something went wrong here', 'The server could not answer. The log says more.');
}
