import { everyRevision } from '@/lib/database/revision-store';
import { revisionsCsv } from '@/lib/downloads/revisions-csv';
import { answering, csvHeaders, respondComputed, respondPreflight } from '@/lib/server/respond';
import { streamOf } from '@/lib/server/stream-of';

export const dynamic = 'force-dynamic';

/** Every stored figure that was replaced, as CSV. */
export function GET(request: Request): Promise<Response> {
  return answering(() =>
    respondComputed(request, {
      asked: ['revisions'],
      headers: csvHeaders('revisions.csv'),
      load: async () => () => streamOf(revisionsCsv(everyRevision())),
    }),
  );
}

export const OPTIONS = respondPreflight;
