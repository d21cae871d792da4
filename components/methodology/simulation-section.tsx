import { RejectionRatesChart } from '@/components/charts/rejection-rates/rejection-rates-chart';
import { SIMULATED_STUDIES, SIZE_AND_POWER_TABLES, sizeAndPower } from '@/lib/size-and-power/size-and-power';
import { rejectionText } from '@/lib/text/methodology/rejection-text';
import { formatNumber } from '@/lib/text/numbers';
import type { Translator } from '@/lib/text/translator';
import styles from './methodology.module.css';
import { RejectionTable } from './rejection-table';

/** How often each test is right where the truth is known: the numbers of docs/size-and-power.md, drawn. */
export function SimulationSection({ t }: { t: Translator }) {
  return (
    <section id="simulation" aria-labelledby="simulation-title" className={styles.section}>
      <h2 id="simulation-title" className={styles.heading}>
        {t('methodology.sections.simulation.title')}
      </h2>
      <p className={styles.sectionLead}>
        {t('methodology.sections.simulation.lead', { studies: formatNumber(SIMULATED_STUDIES, 0) })}
      </p>
      {SIZE_AND_POWER_TABLES.map((name) => {
        const table = sizeAndPower(name);
        const text = rejectionText(t, name, table);
        return (
          <div key={name} className={styles.chart}>
            <RejectionRatesChart table={table} text={text} />
            <RejectionTable
              table={table}
              text={text}
              label={t('methodology.rates.numbers')}
              test={t('methodology.rates.test')}
            />
          </div>
        );
      })}
    </section>
  );
}
