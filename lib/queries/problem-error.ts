import type { Problem } from '@/lib/server/problem';

/** An answer of the API that says what is wrong. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** What is wrong, field by field where the API says so. */
export function problemsOf(error: Error): { field?: string; message: string }[] {
  if (!(error instanceof ProblemError)) return [{ message: error.message }];
  return error.problem.errors ?? [{ message: error.problem.detail }];
}
