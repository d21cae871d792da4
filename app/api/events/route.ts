import { listEvents } from '@/lib/database/event-store';
import { answering, respondJson, respondPreflight } from '@/lib/server/respond';

export const dynamic = 'force-dynamic';

/** Every stored event. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => respondJson(request, await listEvents()));
}

export const OPTIONS = respondPreflight;
