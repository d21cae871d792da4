import type { JsonSchema } from '@/lib/openapi/components';
import { fieldTexts, typeText } from '@/lib/openapi/schema-text';
import type { Translator } from '@/lib/text/translator';
import styles from './api-reference.module.css';
import { FieldsTable } from './fields-table';

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
        <FieldsTable
          t={t}
          of={name}
          fields={fields.map(({ isRequired, ...field }) => ({
            ...field,
            remark: isRequired ? undefined : t('apiReference.optional'),
          }))}
        />
      )}
    </article>
  );
}
