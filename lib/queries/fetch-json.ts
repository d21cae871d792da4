import { ProblemError } from './problem-error';

const UNREADABLE = { type: 'about:blank', title: 'The server gave no readable answer' };

/**
 * The JSON of an answer of the API.
 *
 * @throws ProblemError with the API's own problem, or a plain one where the answer cannot be read.
 */
export async function answerOf<Answer>(response: Response): Promise<Answer> {
  if (response.ok) return response.json();
  const isProblem = response.headers.get('Content-Type')?.startsWith('application/problem+json');
  if (isProblem) throw new ProblemError(await response.json());
  throw new ProblemError({
    ...UNREADABLE,
    status: response.status,
    detail: `The server answered ${response.status}.`,
  });
}

/**
 * Fetches JSON from the API.
 *
 * @throws ProblemError as `answerOf`.
 */
export async function fetchJson<Answer>(url: string, signal?: AbortSignal): Promise<Answer> {
  return answerOf(await fetch(url, { signal, headers: { Accept: 'application/json' } }));
}
