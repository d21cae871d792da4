import { type Cell, csv } from './csv';
import { snakeCase } from './snake-case';

/** Records as CSV, one column for each field of the first, headers in snake case. */
export function recordsCsv(records: readonly Record<string, Cell>[]): string {
  const fields = Object.keys(records[0] ?? {});
  return csv(
    fields.map(snakeCase),
    records.map((record) => fields.map((field) => record[field] ?? null)),
  );
}
