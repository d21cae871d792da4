import { listEvents } from '@/lib/database/event-store';
import { eventDraftOf } from '@/lib/server/event-requests';
import { eventOf, storeEvent } from '@/lib/server/new-event';
import { badFields } from '@/lib/server/problem';
import {
  answering,
  respondCreated,
  respondJson,
  respondPreflight,
  respondProblem,
} from '@/lib/server/respond';
import { admittedBody } from '@/lib/server/write-guard';

export const dynamic = 'force-dynamic';

/** Every stored event. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => respondJson(request, await listEvents()));
}

/** Stores an event, where this server takes writes. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const asked = eventDraftOf(await admittedBody(request));
    if ('problems' in asked) return respondProblem(badFields(asked.problems));
    const event = await eventOf(asked.draft);
    await storeEvent(event);
    return respondCreated(event, `/events/${event.slug}`);
  });
}

export const OPTIONS = respondPreflight;
