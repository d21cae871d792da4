import { everyRevision } from '@/lib/database/revision-store';
import { contentDisposition } from '@/lib/downloads/content-disposition';
import { revisionsCsv } from '@/lib/downloads/revisions-csv';
import { answering, respondComputed, respondPreflight } from '@/lib/server/respond';
import { streamOf } from '@/lib/server/stream-of';

export const dynamic = 'force-dynamic';

const HEADERS = {
  'Content-Type': 'text/csv; charset=utf-8; header=present',
  'Content-Disposition': contentDisposition('revisions.csv'),
};

/** Every stored figure that was replaced, as CSV. */
export function GET(request: Request): Promise<Response> {
  return answering(() =>
    respondComputed(request, {
      asked: ['revisions'],
      headers: HEADERS,
      load: async () => () => streamOf(revisionsCsv(everyRevision())),
    }),
  );
}

export const OPTIONS = respondPreflight;
