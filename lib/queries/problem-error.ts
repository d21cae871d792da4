import type { Problem } from '@/lib/server/problem';

/** An answer of the API that says what is wrong. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}
