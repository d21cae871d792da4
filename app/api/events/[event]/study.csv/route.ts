import { dailyCsv } from '@/lib/downloads/daily-csv';
import { downloadFileName } from '@/lib/downloads/file-name';
import { resultsCsv } from '@/lib/downloads/results-csv';
import { loadStudy } from '@/lib/server/load-study';
import { badFields } from '@/lib/server/problem';
import { answering, respondCsv, respondProblem } from '@/lib/server/respond';
import { studySpecOf } from '@/lib/server/study-request';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ event: string }> };

const TABLES = { results: resultsCsv, daily: dailyCsv };
const isTable = (name: unknown): name is keyof typeof TABLES => name === 'results' || name === 'daily';

/** The study of an event as CSV: `table=results` (default) or `table=daily`. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const asked = studySpecOf(request, (await params).event, ['table']);
    if ('problems' in asked) return respondProblem(badFields(asked.problems));
    const table = asked.fields.table ?? 'results';
    if (!isTable(table)) {
      return respondProblem(badFields([{ field: 'table', message: 'expected results or daily' }]));
    }
    const study = await loadStudy(asked.spec);
    return respondCsv(request, TABLES[table](study), downloadFileName(asked.spec, table, 'csv'));
  });
}
