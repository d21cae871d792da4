import { listSecurities } from '@/lib/database/security-store';
import { answering, respondJson, respondPreflight } from '@/lib/server/respond';

export const dynamic = 'force-dynamic';

/** Every stored security. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => respondJson(request, await listSecurities()));
}

export const OPTIONS = respondPreflight;
