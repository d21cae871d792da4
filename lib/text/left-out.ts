import type { Study } from '@/lib/event-study/study';
import { withRealMinus } from './numbers';

/** Which securities a chart cannot show, each with its reason; null where it shows all. */
export function leftOut(study: Study): string | null {
  const reasons = study.securities.flatMap(({ days, problem }) =>
    problem && days.length === 0 ? [withRealMinus(problem.message)] : [],
  );
  return reasons.length === 0 ? null : `Left out: ${reasons.join('; ')}.`;
}
