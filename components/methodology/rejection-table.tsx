import tables from '@/components/ui/tables.module.css';
import type { RejectionTable as Table } from '@/lib/size-and-power/size-and-power';
import type { RejectionText } from '@/lib/text/methodology/rejection-text';
import styles from './methodology.module.css';

/** The numbers of a chart of rejection rates, folded away until they are asked for. */
export function RejectionTable({
  table,
  text,
  label,
  test,
}: {
  table: Table;
  text: RejectionText;
  label: string;
  test: string;
}) {
  return (
    <details className={styles.numbers}>
      <summary>{label}</summary>
      <section className={tables.scroller} aria-label={label} tabIndex={0}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col" className={tables.text}>
                {test}
              </th>
              {text.designs.map((design) => (
                <th key={design} scope="col">
                  {design}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ id }) => (
              <tr key={id}>
                <th scope="row" className={tables.text}>
                  {text.procedures[id]!.name}
                </th>
                {text.procedures[id]!.readings.map(([design, reading]) => (
                  <td key={design}>
                    <bdi>{reading}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
