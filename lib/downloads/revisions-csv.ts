import type { StoredRevision } from '@/lib/database/revision-store';
import { csvPieces, recordPieces } from './csv';

const COLUMNS = [
  'series',
  'date',
  'field',
  'old_value',
  'new_value',
  'old_source',
  'new_source',
  'revised_at',
];

/** Revisions as CSV, in pieces: `date` is `YYYY-MM-DD`, `revised_at` ISO time in UTC. */
export async function* revisionsCsv(pages: AsyncIterable<readonly StoredRevision[]>): AsyncGenerator<string> {
  yield* csvPieces(COLUMNS, []);
  for await (const page of pages) {
    const rows = page.map(({ series, date, field, oldValue, newValue, oldSource, newSource, at }) => [
      series,
      date,
      field,
      oldValue,
      newValue,
      oldSource,
      newSource,
      at,
    ]);
    yield* recordPieces(rows);
  }
}
