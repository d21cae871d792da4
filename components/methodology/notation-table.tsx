import { NOTATION } from '@/lib/text/methodology/notation';
import type { Translator } from '@/lib/text/translator';
import { Formula } from './formula';
import styles from './methodology.module.css';

const SIGNS = Object.keys(NOTATION) as (keyof typeof NOTATION)[];

/** The signs that the formulas share, with what they stand for. */
export function NotationTable({ t }: { t: Translator }) {
  return (
    <section id="notation" aria-labelledby="notation-title" className={styles.section}>
      <h2 id="notation-title" className={styles.heading}>
        {t('methodology.notation')}
      </h2>
      <p className={styles.sectionLead}>{t('methodology.notationLead')}</p>
      <dl className={styles.signs}>
        {SIGNS.map((sign) => (
          <div key={sign}>
            <dt>
              <Formula tex={NOTATION[sign]} inline />
            </dt>
            <dd>{t(`methodology.signs.${sign}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
