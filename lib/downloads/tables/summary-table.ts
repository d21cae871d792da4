import type { Study } from '@/lib/event-study/study';
import { type ResultsColumn, resultsColumns } from '../results-columns';
import { type DataTable, dataTable, type TableColumn } from './data-table';

const TYPES: Record<ResultsColumn['kind'], Pick<TableColumn, 'type' | 'unit'>> = {
  text: { type: 'text' },
  percent: { type: 'number', unit: 'fraction' },
  statistic: { type: 'number' },
  p: { type: 'number', unit: 'probability' },
  ratio: { type: 'number' },
  count: { type: 'integer', unit: 'trading days' },
};

/** The results table of the page: one row a security in the study's order. */
export function summaryTable(study: Study): DataTable {
  return dataTable(
    {
      name: 'summary',
      title: 'Summary',
      description:
        'One row a security: day 0, every window and the fit, as the page’s results table shows them.',
      key: ['ticker'],
    },
    resultsColumns(study).map(({ key, kind, description, value }) => ({
      name: key,
      ...TYPES[kind],
      description,
      value,
    })),
    study.securities,
  );
}
