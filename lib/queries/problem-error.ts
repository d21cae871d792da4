import type { Problem } from '@/lib/server/problem';
import type { ToldProblem } from '@/lib/text/field-problem';

/** An answer of the API that says what is wrong. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** Whether the answer never came, or came from a server in trouble, so that asking again may help. */
export function isPassing(error: Error): boolean {
  return !(error instanceof ProblemError) || error.problem.status >= 500;
}

/** What is wrong, field by field where the API says so. */
export function problemsOf(error: Error): readonly ToldProblem[] {
  if (!(error instanceof ProblemError)) return [{ message: error.message }];
  return error.problem.errors ?? [{ message: error.problem.detail }];
}
