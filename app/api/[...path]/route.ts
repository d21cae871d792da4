import { unknownPath } from '@/lib/server/problem';
import { respondPreflight, respondProblem } from '@/lib/server/respond';

/** Anything else below /api. */
export function GET(request: Request): Response {
  return respondProblem(unknownPath(new URL(request.url).pathname));
}

export const OPTIONS = respondPreflight;
