import type { StudyProblem } from './study';

/** Whether a security has fewer days in its estimation window than its model needs, or none at all. */
export function lacksDays({ code }: Pick<StudyProblem, 'code'>): boolean {
  return code === 'too-few-estimation-days' || code === 'no-prices';
}
