import type { z } from 'zod';
import { troubleOf } from '@/lib/database/database-trouble';
import { dataVintage } from '@/lib/database/source-store';
import type { healthSchema } from '@/lib/database/stored-schemas';
import { databaseProblem } from '@/lib/server/problem';
import { respondNow, respondPreflight, respondProblem } from '@/lib/server/respond';

export const dynamic = 'force-dynamic';

/** Whether the database answers, and how recent its data are. */
export async function GET(): Promise<Response> {
  try {
    const data = await dataVintage();
    const health: z.output<typeof healthSchema> = { status: 'ok', database: 'ok', data };
    return respondNow(health);
  } catch (error) {
    // A line of the log, with the id of the request: lib/serve/console-lines.mjs.
    console.error(error);
    return respondProblem(databaseProblem(troubleOf(error) ?? 'unreadable'));
  }
}

export const OPTIONS = respondPreflight;
