import { loadEstimation } from '@/lib/server/load-estimation';
import { badFields } from '@/lib/server/problem';
import { answering, respondComputedJson, respondPreflight, respondProblem } from '@/lib/server/respond';
import { studySpecOf } from '@/lib/server/study-request';
import { tickerOf } from '@/lib/server/ticker-field';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ event: string }> };

/** The estimation window of one security, `ticker`, day by day, by the same fields as the study. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const asked = studySpecOf(request, (await params).event, ['ticker']);
    if ('problems' in asked) return respondProblem(badFields(asked.problems));
    const named = tickerOf(asked.fields.ticker);
    if ('problems' in named) return respondProblem(badFields(named.problems));
    return respondComputedJson(request, ['estimation', asked.spec, named.ticker], () =>
      loadEstimation(asked.spec, named.ticker),
    );
  });
}

export const OPTIONS = respondPreflight;
