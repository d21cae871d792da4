import { loadStudy } from '@/lib/server/load-study';
import { badFields } from '@/lib/server/problem';
import { answering, respondComputedJson, respondPreflight, respondProblem } from '@/lib/server/respond';
import { studySpecOf } from '@/lib/server/study-request';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ event: string }> };

/** The study of an event, by the same fields as the page's URL. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const asked = studySpecOf(request, (await params).event);
    if ('problems' in asked) return respondProblem(badFields(asked.problems));
    return respondComputedJson(request, ['study', asked.spec], () => loadStudy(asked.spec));
  });
}

export const OPTIONS = respondPreflight;
