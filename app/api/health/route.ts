import { dataVintage } from '@/lib/database/source-store';
import { unavailable } from '@/lib/server/problem';
import { respondProblem } from '@/lib/server/respond';

export const dynamic = 'force-dynamic';

/** Whether the database answers, and how recent its data are. */
export async function GET(): Promise<Response> {
  try {
    const data = await dataVintage();
    return Response.json(
      { status: 'ok', database: 'ok', data },
      { headers: { 'Cache-Control': 'no-store' } },
    );
  } catch (error) {
    console.error(error);
    return respondProblem(unavailable('The database is missing or empty: run npm run database.'));
  }
}
