import { listModels } from '@/lib/server/list-models';
import { answering, respondJson, respondPreflight } from '@/lib/server/respond';

export const dynamic = 'force-dynamic';

/** Every model of expected returns, and what it lacks. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => respondJson(request, await listModels()));
}

export const OPTIONS = respondPreflight;
