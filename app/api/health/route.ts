import type { z } from 'zod';
import { dataVintage } from '@/lib/database/source-store';
import type { healthSchema } from '@/lib/database/stored-schemas';
import { unavailable } from '@/lib/server/problem';
import { respondNow, respondPreflight, respondProblem } from '@/lib/server/respond';

export const dynamic = 'force-dynamic';

/** Whether the database answers, and how recent its data are. */
export async function GET(): Promise<Response> {
  try {
    const data = await dataVintage();
    const health: z.output<typeof healthSchema> = { status: 'ok', database: 'ok', data };
    return respondNow(health);
  } catch (error) {
    console.error(error);
    return respondProblem(unavailable('The database is missing or empty: run npm run database.'));
  }
}

export const OPTIONS = respondPreflight;
