import { type Cell, csv } from './csv';

/** Records as CSV, one column for each field of the first, headers in snake case. */
export function recordsCsv(records: readonly Record<string, Cell>[]): string {
  const fields = Object.keys(records[0] ?? {});
  const headers = fields.map((field) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  return csv(
    headers,
    records.map((record) => fields.map((field) => record[field] ?? null)),
  );
}
