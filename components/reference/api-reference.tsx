import tables from '@/components/ui/tables.module.css';
import { calls } from '@/lib/openapi/calls';
import { componentSchemas } from '@/lib/openapi/components';
import type { Translator } from '@/lib/text/translator';
import styles from './api-reference.module.css';
import { CallEntry } from './call-entry';
import { ShapeEntry } from './shape-entry';

/** The API for a reader, from what its OpenAPI document is built from. Rendered on the server only. */
export function ApiReference({ t }: { t: Translator }) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('apiReference.title')}</h1>
        <p>{t('apiReference.lead')}</p>
        <p>
          <a href="/api/openapi.json">{t('apiReference.document')}</a>. {t('apiReference.english')}
        </p>
        <p>{t('apiReference.numbers')}</p>
        <p>{t('apiReference.caching')}</p>
        <p>{t('apiReference.problems')}</p>
      </header>
      <section>
        <h2 className={tables.title}>{t('apiReference.addresses')}</h2>
        {calls().map((call) => (
          <CallEntry key={`${call.method} ${call.path}`} t={t} call={call} />
        ))}
      </section>
      <section>
        <h2 className={tables.title}>{t('apiReference.shapes')}</h2>
        {Object.entries(componentSchemas()).map(([name, schema]) => (
          <ShapeEntry key={name} t={t} name={name} schema={schema} />
        ))}
      </section>
    </div>
  );
}
