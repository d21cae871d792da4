import type { Call } from '@/lib/openapi/calls';
import { fieldTexts, typeText } from '@/lib/openapi/schema-text';
import type { Translator } from '@/lib/text/translator';
import styles from './api-reference.module.css';
import { FieldsTable, type ListedField } from './fields-table';

type Parameter = Call['parameters'][number];

/** A working address of a call: its own with the examples of what it needs. */
function exampleOf({ path, parameters }: Call): string {
  let address = path;
  const fields: string[] = [];
  for (const { name, in: place, required, example } of parameters) {
    if (place === 'path') address = address.replace(`{${name}}`, example ?? '');
    else if (required) fields.push(`${name}=${example}`);
  }
  return fields.length > 0 ? `${address}?${fields.join('&')}` : address;
}

function usualText(t: Translator, { required, schema }: Parameter): string | undefined {
  if (required) return t('apiReference.required');
  return schema.default === undefined
    ? undefined
    : t('apiReference.usual', { value: String(schema.default) });
}

/** What a call takes: the fields of its address, or those of the body that is sent. */
function takenFields(t: Translator, { parameters, body }: Call): ListedField[] {
  if (!body) {
    return parameters.map((parameter) => ({
      name: parameter.name,
      type: typeText(parameter.schema),
      description: parameter.description,
      remark: usualText(t, parameter),
    }));
  }
  return fieldTexts(body).map(({ isRequired, ...field }) => ({
    ...field,
    remark: t(isRequired ? 'apiReference.required' : 'apiReference.mayBeLeftOut'),
  }));
}

/** One method of one address: what it gives, the fields it takes, what it answers with, and a working example. */
export function CallEntry({ t, call }: { t: Translator; call: Call }) {
  const { method, path, summary, description, body, answer, problems } = call;
  const fields = takenFields(t, call);
  return (
    <article className={styles.entry}>
      <h3 className={styles.path} dir="ltr">
        <span className={styles.method}>{method}</span> <code>{path}</code>
      </h3>
      <p dir="ltr" lang="en" className={styles.summary}>
        {summary}. {description}
      </p>
      {body && <p className={styles.answers}>{t('apiReference.token')}</p>}
      {fields.length === 0 ? (
        <p className={styles.answers}>{t('apiReference.noFields')}</p>
      ) : (
        <details className={styles.details}>
          <summary>{t(body ? 'apiReference.body' : 'apiReference.fields')}</summary>
          <FieldsTable t={t} of={`${method} ${path}`} fields={fields} />
        </details>
      )}
      <p className={styles.answers}>
        {t('apiReference.answers')}{' '}
        <bdi dir="ltr">
          {answer.status} <code>{answer.type}</code>
          {answer.schema && <ShapeName text={typeText(answer.schema)} />}
        </bdi>{' '}
        {t('apiReference.orProblem', { statuses: problems.join(', ') })}
        {method === 'GET' && (
          <>
            {' · '}
            <a href={exampleOf(call)}>{t('apiReference.try')}</a>
          </>
        )}
      </p>
    </article>
  );
}

/** A shape's type, linked to where its fields stand; the space before it is its own, or it would end a line of Arabic. */
function ShapeName({ text }: { text: string }) {
  const name = text.replace('[]', '');
  const code = <code>{text}</code>;
  return <> {/^[A-Z]/.test(name) ? <a href={`#${name}`}>{code}</a> : code}</>;
}
