import tables from '@/components/ui/tables.module.css';
import type { Translator } from '@/lib/text/translator';
import styles from './fields-table.module.css';

/** A field as the reference lists it; the remark says whether it may be left out, in the page's language. */
export type ListedField = { name: string; type: string; description: string; remark?: string };

/** The fields of a request or a shape: on a phone the three columns stand below one another. */
export function FieldsTable({
  t,
  of,
  fields,
}: {
  t: Translator;
  of: string;
  fields: readonly ListedField[];
}) {
  return (
    <section className={tables.scroller} aria-label={t('apiReference.tableLabel', { name: of })} tabIndex={0}>
      <table className={`${tables.table} ${styles.fields}`}>
        <thead>
          <tr>
            <th scope="col">{t('apiReference.field')}</th>
            <th scope="col">{t('apiReference.takes')}</th>
            <th scope="col">{t('apiReference.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ name, type, description, remark }) => (
            <tr key={name}>
              <th scope="row">
                <code dir="ltr">{name}</code>
              </th>
              <td>
                <code dir="ltr">{type}</code>
              </td>
              <td>
                <span dir="ltr" lang="en" className={styles.meaning}>
                  {description}
                </span>
                {remark && <span className={styles.remark}>{remark}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
