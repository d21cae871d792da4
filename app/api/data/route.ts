import { storedContents } from '@/lib/database/contents-store';
import { contentsPlace } from '@/lib/server/contents-place';
import { badFields } from '@/lib/server/problem';
import { answering, respondComputedJson, respondPreflight, respondProblem } from '@/lib/server/respond';

export const dynamic = 'force-dynamic';

/** What is stored. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const query = [...new URL(request.url).searchParams];
    const asked = contentsPlace(query);
    if ('problems' in asked) return respondProblem(badFields(asked.problems));
    return respondComputedJson(request, ['data', asked.from], () => storedContents(asked.from));
  });
}

export const OPTIONS = respondPreflight;
