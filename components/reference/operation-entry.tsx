import tables from '@/components/ui/tables.module.css';
import type { Operation } from '@/lib/openapi/operations';
import { typeText } from '@/lib/openapi/schema-text';
import type { Translator } from '@/lib/text/translator';
import styles from './api-reference.module.css';

type Parameter = Operation['parameters'][number];

/** A working address of an operation: its own with the examples of what it needs. */
function exampleOf({ path, parameters }: Operation): string {
  let address = path;
  const fields: string[] = [];
  for (const { name, in: place, required, example } of parameters) {
    if (place === 'path') address = address.replace(`{${name}}`, example ?? '');
    else if (required) fields.push(`${name}=${example}`);
  }
  return fields.length > 0 ? `${address}?${fields.join('&')}` : address;
}

function Usual({ t, parameter }: { t: Translator; parameter: Parameter }) {
  if (parameter.required) return <span className={styles.usual}>{t('apiReference.required')}</span>;
  const { default: usual } = parameter.schema;
  if (usual === undefined) return null;
  return <span className={styles.usual}>{t('apiReference.usual', { value: String(usual) })}</span>;
}

function Parameters({ t, operation }: { t: Translator; operation: Operation }) {
  return (
    <section
      className={tables.scroller}
      aria-label={t('apiReference.tableLabel', { name: operation.path })}
      tabIndex={0}
    >
      <table className={`${tables.table} ${styles.fields}`}>
        <thead>
          <tr>
            <th scope="col">{t('apiReference.field')}</th>
            <th scope="col">{t('apiReference.takes')}</th>
            <th scope="col">{t('apiReference.meaning')}</th>
          </tr>
        </thead>
        <tbody dir="ltr" lang="en">
          {operation.parameters.map((parameter) => (
            <tr key={parameter.name}>
              <th scope="row">
                <code>{parameter.name}</code>
              </th>
              <td>
                <code>{typeText(parameter.schema)}</code>
              </td>
              <td>
                {parameter.description}
                <Usual t={t} parameter={parameter} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One address of the API: what it gives, the fields it takes, what it answers with, and a working example. */
export function OperationEntry({ t, operation }: { t: Translator; operation: Operation }) {
  const { path, summary, description, answer, problems } = operation;
  const shape = answer.schema ? typeText(answer.schema) : '';
  return (
    <article className={styles.entry}>
      <h3 className={styles.path} dir="ltr">
        <span className={styles.method}>GET</span> <code>{path}</code>
      </h3>
      <p dir="ltr" lang="en" className={styles.summary}>
        {summary}. {description}
      </p>
      {operation.parameters.length === 0 ? (
        <p className={styles.answers}>{t('apiReference.noFields')}</p>
      ) : (
        <details className={styles.details}>
          <summary>{t('apiReference.fields')}</summary>
          <Parameters t={t} operation={operation} />
        </details>
      )}
      <p className={styles.answers}>
        {t('apiReference.answers')}{' '}
        <bdi dir="ltr">
          <code>{answer.type}</code> {shape && <ShapeName text={shape} />}
        </bdi>{' '}
        {t('apiReference.orProblem', { statuses: problems.join(', ') })}
        {' · '}
        <a href={exampleOf(operation)}>{t('apiReference.try')}</a>
      </p>
    </article>
  );
}

/** A shape's type, linked to where its fields stand. */
function ShapeName({ text }: { text: string }) {
  const name = text.replace('[]', '');
  return /^[A-Z]/.test(name) ? (
    <a href={`#${name}`}>
      <code>{text}</code>
    </a>
  ) : (
    <code>{text}</code>
  );
}
