import page from '@/components/ui/page.module.css';
import { methodText } from '@/lib/text/methodology/method-text';
import { SECTIONS } from '@/lib/text/methodology/sections';
import type { Translator } from '@/lib/text/translator';
import { Contents } from './contents';
import { MethodEntry } from './method-entry';
import styles from './methodology.module.css';
import { NotationTable } from './notation-table';
import { SimulationSection } from './simulation-section';

/** Every formula behind the numbers, in the order in which they are computed, and what simulations say of the tests. */
export function Methodology({ t }: { t: Translator }) {
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1 className={page.title}>{t('methodology.title')}</h1>
        <p className={page.lead}>{t('methodology.lead')}</p>
      </header>
      <div className={styles.columns}>
        <Contents t={t} />
        <div className={styles.parts}>
          <NotationTable t={t} />
          {SECTIONS.map(({ id, methods }) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`} className={styles.section}>
              <h2 id={`${id}-title`} className={styles.heading}>
                {t(`methodology.sections.${id}.title`)}
              </h2>
              <p className={styles.sectionLead}>{t(`methodology.sections.${id}.lead`)}</p>
              {methods.map((method) => (
                <MethodEntry key={method} t={t} id={method} text={methodText(t, method)} />
              ))}
            </section>
          ))}
          <SimulationSection t={t} />
        </div>
      </div>
    </div>
  );
}
