import tables from '@/components/ui/tables.module.css';
import type { JsonSchema } from '@/lib/openapi/components';
import { fieldTexts, typeText } from '@/lib/openapi/schema-text';
import type { Translator } from '@/lib/text/translator';
import styles from './api-reference.module.css';

/** One shape that the API answers with: its fields with their types and meanings. */
export function ShapeEntry({ t, name, schema }: { t: Translator; name: string; schema: JsonSchema }) {
  const fields = fieldTexts(schema);
  return (
    <article className={styles.entry} id={name}>
      <h3 className={styles.path} dir="ltr">
        <code>{name}</code>
      </h3>
      <p dir="ltr" lang="en" className={styles.summary}>
        {schema.description}
      </p>
      {fields.length === 0 ? (
        <p dir="ltr">
          <code>{typeText(schema)}</code>
        </p>
      ) : (
        <section className={tables.scroller} aria-label={t('apiReference.tableLabel', { name })} tabIndex={0}>
          <table className={`${tables.table} ${styles.fields}`}>
            <tbody dir="ltr" lang="en">
              {fields.map(({ name: field, type, isRequired, description }) => (
                <tr key={field}>
                  <th scope="row">
                    <code>{field}</code>
                  </th>
                  <td>
                    <code>{type}</code>
                  </td>
                  <td>
                    {description}
                    {!isRequired && <span className={styles.usual}>{t('apiReference.optional')}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </article>
  );
}
