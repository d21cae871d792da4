import { listSecurities } from '@/lib/database/security-store';
import { recordsCsv } from '@/lib/downloads/records-csv';
import { answering, respondCsv, respondPreflight } from '@/lib/server/respond';

export const dynamic = 'force-dynamic';

/** Every stored security as CSV. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => respondCsv(request, recordsCsv(await listSecurities()), 'securities.csv'));
}

export const OPTIONS = respondPreflight;
