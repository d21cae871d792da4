import { announcementOf } from '@/lib/server/event-requests';
import { dayZeroOf } from '@/lib/server/new-event';
import { badFields } from '@/lib/server/problem';
import { answering, respondComputedJson, respondPreflight, respondProblem } from '@/lib/server/respond';

export const dynamic = 'force-dynamic';

/** The day 0 that an announcement resolves to, and why; nothing is stored. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const asked = announcementOf(request);
    if ('problems' in asked) return respondProblem(badFields(asked.problems));
    return respondComputedJson(request, ['day-zero', asked.announcement], () =>
      dayZeroOf(asked.announcement),
    );
  });
}

export const OPTIONS = respondPreflight;
