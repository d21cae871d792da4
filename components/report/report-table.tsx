import { NumberText } from '@/components/ui/number-text';
import tables from '@/components/ui/tables.module.css';
import { type ResultsColumn, resultsColumns } from '@/lib/downloads/results-columns';
import type { Study } from '@/lib/event-study/study';
import { formatNumber, formatPValue, formatSignedPercent, MISSING, withRealMinus } from '@/lib/text/numbers';

/** A cell as the report shows it; the percent sign stands in the header. */
function shown({ kind }: ResultsColumn, value: ReturnType<ResultsColumn['value']>): string {
  if (typeof value === 'string') return withRealMinus(value);
  if (typeof value !== 'number') return MISSING;
  if (kind === 'percent') return formatSignedPercent(value, 2).replace('%', '');
  if (kind === 'p') return formatPValue(value);
  return formatNumber(value, kind === 'count' ? 0 : 2);
}

/** A heading whose brackets and what stands in them share a line. */
const withoutBreak = (header: string) => header.replaceAll(/, (?=[^[]*\])/g, ',\u00a0');

/** The results table as it is printed: one row a security. */
export function ReportTable({ study }: { study: Study }) {
  const columns = resultsColumns(study).filter(({ key }) => key !== 'group');
  const styleOf = ({ kind }: ResultsColumn) => (kind === 'text' ? tables.text : undefined);
  return (
    <section className="report-results">
      <h2 className={tables.title}>Every stock: day 0, the windows and the fit</h2>
      <table className={tables.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={styleOf(column)}>
                {withoutBreak(column.header)}
                {column.kind === 'percent' && <span className={tables.unit}>{'\u00a0'}%</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {study.securities.map((security) => (
            <tr key={security.id}>
              {columns.map((column) => (
                <td key={column.key} className={styleOf(column)}>
                  <NumberText>{shown(column, column.value(security))}</NumberText>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
