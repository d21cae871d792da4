import { useText } from '@/components/language/use-text';
import tables from '@/components/ui/tables.module.css';
import type { OwnStudy } from '@/lib/lab/own-study';
import { withRealMinus } from '@/lib/text/numbers';
import styles from './lab.module.css';

/** What the checks of the prices found, firm-event by firm-event. */
export function LabQuality({ result: { quality, moreQuality } }: { result: OwnStudy }) {
  const t = useText('lab');
  return (
    <section aria-labelledby="lab-quality-title">
      <h2 id="lab-quality-title" className={tables.title}>
        {t('quality')}
      </h2>
      {quality.length === 0 && <p className={tables.note}>{t('noFindings')}</p>}
      <ul className={styles.findings}>
        {quality.map(({ id, ticker, findings }) => (
          <li key={id}>
            <bdi>{ticker}</bdi>:{' '}
            <bdi lang="en">{withRealMinus(findings.map(({ message }) => message).join('; '))}</bdi>
          </li>
        ))}
      </ul>
      {moreQuality > 0 && <p className={tables.note}>{t('moreFindings', { more: moreQuality })}</p>}
    </section>
  );
}
