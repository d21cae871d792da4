import { setTimeout as sleep } from 'node:timers/promises';
import { ProviderError } from '../provider-error';
import { limitedBody } from './limited-body';
import { backOff, retryAfter } from './retry-delay';

/** How a provider is asked. Times are in milliseconds. */
export type Politeness = {
  /** From the start of one request to that of the next. */
  spacing: number;
  /** The first wait after a failure; it doubles. */
  firstWait: number;
  /** How often a request is tried in all. */
  tries: number;
  /** A request without an answer by then has failed. */
  timeout: number;
  /** A server that asks for a longer wait is not waited for. */
  longestWait: number;
  /** An answer that is larger, unpacked, is not read. */
  mostBytes: number;
  /** Origin that all requests are sent to instead of the provider's, such as a mirror's. */
  mirror?: string;
};

export const POLITENESS: Politeness = {
  spacing: 1000,
  firstWait: 1000,
  tries: 5,
  timeout: 30_000,
  longestWait: 120_000,
  mostBytes: 64 * 2 ** 20,
};

const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

type Answer = { response: Response } | { failure: unknown };

/** The whole answer, so that a body which breaks off is a failure that is tried again like any other. */
async function answerOf(
  url: string,
  init: RequestInit | undefined,
  { timeout, mostBytes }: Politeness,
): Promise<Answer> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeout) });
    const body = await limitedBody(response, mostBytes);
    const { status, statusText, headers } = response;
    return {
      response: new Response(status === 204 || status === 304 ? null : body, { status, statusText, headers }),
    };
  } catch (failure) {
    if (failure instanceof ProviderError) throw failure;
    return { failure };
  }
}

function mirrored(url: string, mirror: string | undefined): string {
  if (mirror === undefined) return url;
  const { pathname, search } = new URL(url);
  return new URL(`${pathname}${search}`, mirror).href;
}

function reasonOf(failure: unknown): string {
  const { message, cause } = failure instanceof Error ? failure : new Error(String(failure));
  return cause instanceof Error ? `${message} (${cause.message})` : message;
}

/**
 * A fetch that asks one thing at a time and not too often, and tries again with growing waits where a request
 * fails, breaks off, or is answered with a passing error; Retry-After is honoured. After the last try a passing error
 * is given as it came.
 *
 * @throws ProviderError (unavailable) where the last try had no whole answer, (malformed) where one is too large.
 */
export function politeFetch(politeness: Politeness): typeof fetch {
  const { spacing, firstWait, tries, longestWait, mirror } = politeness;
  let free = 0;
  let queue: Promise<unknown> = Promise.resolve();

  async function ask(url: string, init: RequestInit | undefined): Promise<Response> {
    for (let attempt = 0; ; attempt += 1) {
      await sleep(Math.max(0, free - Date.now()));
      free = Date.now() + spacing;
      const answer = await answerOf(url, init, politeness);
      const isLast = attempt + 1 >= tries;
      if ('response' in answer && (isLast || !PASSING.has(answer.response.status))) return answer.response;
      if ('failure' in answer && isLast) {
        const message = `no whole answer from ${new URL(url).host} in ${tries} tries: ${reasonOf(answer.failure)}`;
        throw new ProviderError('unavailable', message, { cause: answer.failure });
      }
      const asked =
        'response' in answer ? retryAfter(answer.response.headers.get('Retry-After'), Date.now()) : undefined;
      if ('response' in answer && asked !== undefined && asked > longestWait) return answer.response;
      await sleep(backOff(attempt, firstWait, asked, Math.random()));
    }
  }

  return (input, init) => {
    const url = mirrored(input instanceof Request ? input.url : String(input), mirror);
    const answer = queue.then(() => ask(url, init));
    queue = answer.catch(() => undefined);
    return answer;
  };
}
