import { portableInput } from '@/lib/event-study/portable-input';
import { loadEvent } from '@/lib/server/load-study';
import { loadStudyInput } from '@/lib/server/load-study-input';
import { badFields } from '@/lib/server/problem';
import { answering, respondComputedJson, respondPreflight, respondProblem } from '@/lib/server/respond';
import { studySpecOf } from '@/lib/server/study-request';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ event: string }> };

/** What the engine needs to compute the study of an event, by the same fields as the study itself. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const asked = studySpecOf(request, (await params).event);
    if ('problems' in asked) return respondProblem(badFields(asked.problems));
    return respondComputedJson(request, ['input', asked.spec], async () => {
      const { input } = await loadStudyInput(asked.spec, await loadEvent(asked.spec.event));
      return portableInput(input);
    });
  });
}

export const OPTIONS = respondPreflight;
