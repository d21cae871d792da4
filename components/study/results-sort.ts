import type { Cell } from '@/lib/downloads/csv';
import type { ResultsColumn } from '@/lib/downloads/results-columns';
import type { SecurityResult } from '@/lib/event-study/study';

export type Sort = { key: string; direction: 'ascending' | 'descending' };

function compare(first: Cell, second: Cell): number {
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  return String(first).localeCompare(String(second), 'en');
}

/** Securities in the order of a column; missing values last either way, the study's order among equals. */
export function sortSecurities(
  securities: readonly SecurityResult[],
  columns: readonly ResultsColumn[],
  sort: Sort | null,
): readonly SecurityResult[] {
  const column = columns.find((candidate) => candidate.key === sort?.key);
  if (!sort || !column) return securities;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return [...securities].sort((first, second) => {
    const [one, other] = [column.value(first), column.value(second)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * compare(one, other);
  });
}

/** The sort after a header is pressed: numbers start with the largest fall, text with A; then the reverse, then none. */
export function nextSort(sort: Sort | null, key: string): Sort | null {
  if (sort?.key !== key) return { key, direction: 'ascending' };
  return sort.direction === 'ascending' ? { key, direction: 'descending' } : null;
}
