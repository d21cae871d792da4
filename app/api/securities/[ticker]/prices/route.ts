import { listCloses } from '@/lib/database/price-store';
import { badFields } from '@/lib/server/problem';
import { requireTicker } from '@/lib/server/require-ticker';
import { answering, respondJson, respondPreflight, respondProblem } from '@/lib/server/respond';
import { tickerOf } from '@/lib/server/ticker-field';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ ticker: string }> };

/** The stored closes of one security. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const named = tickerOf((await params).ticker);
    if ('problems' in named) return respondProblem(badFields(named.problems));
    await requireTicker(named.ticker);
    return respondJson(request, await listCloses(named.ticker));
  });
}

export const OPTIONS = respondPreflight;
