import { SECTIONS } from '@/lib/text/methodology/sections';
import type { Translator } from '@/lib/text/translator';
import styles from './methodology.module.css';

/** Links to the parts of the page. */
export function Contents({ t }: { t: Translator }) {
  return (
    <nav aria-label={t('methodology.contents')} className={styles.contents}>
      <p className={styles.contentsTitle} aria-hidden="true">
        {t('methodology.contents')}
      </p>
      <ul>
        <li>
          <a href="#notation">{t('methodology.notation')}</a>
        </li>
        {[...SECTIONS.map(({ id }) => id), 'simulation' as const].map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`methodology.sections.${id}.title`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
