import { listEvents } from '@/lib/database/event-store';
import { recordsCsv } from '@/lib/downloads/records-csv';
import { answering, respondCsv, respondPreflight } from '@/lib/server/respond';

export const dynamic = 'force-dynamic';

/** Every stored event as CSV. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => respondCsv(request, recordsCsv(await listEvents()), 'events.csv'));
}

export const OPTIONS = respondPreflight;
