import type { Study } from '@/lib/event-study/study';
import { csv } from './csv';
import { resultsColumns } from './results-columns';

/** The results table as CSV: one row a security in the study's order, returns as fractions. */
export function resultsCsv(study: Study): string {
  const columns = resultsColumns(study);
  return csv(
    columns.map((column) => column.key),
    study.securities.map((security) => columns.map((column) => column.value(security))),
  );
}
