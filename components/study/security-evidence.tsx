'use client';

import dynamic from 'next/dynamic';
import { ChartSkeleton } from '@/components/charts/security-charts/chart-skeleton';
import skeleton from '@/components/charts/security-charts/security-charts.module.css';
import { useText } from '@/components/language/use-text';
import { LocaleLink } from '@/components/ui/locale-link';
import tables from '@/components/ui/tables.module.css';
import type { Study } from '@/lib/event-study/study';
import { securityPageUrl } from '@/lib/url/study-url';
import { useNearViewport } from './hooks/use-near-viewport';
import styles from './security-evidence.module.css';

const SecurityCharts = dynamic(
  () => import('@/components/charts/security-charts/security-charts').then((module) => module.SecurityCharts),
  { ssr: false, loading: () => <EvidenceSkeleton /> },
);

/** The charts of the highlighted security; their code is fetched when the reader comes near them. */
export function SecurityEvidence({ study, highlight }: { study: Study; highlight: string }) {
  const t = useText('securityCharts.section');
  const [element, isNear] = useNearViewport();
  const security = study.securities.find(({ ticker }) => ticker === highlight);
  if (!security) return null;
  const { name, ticker } = security;
  return (
    <section ref={element} aria-labelledby="evidence-title" className={styles.evidence}>
      <h2 id="evidence-title" className={tables.title}>
        {t('title', { name })}
      </h2>
      <p className={styles.link}>
        <LocaleLink href={securityPageUrl(ticker, study.spec)} prefetch={false}>
          {t('link', { name })}
        </LocaleLink>
      </p>
      {isNear ? <SecurityCharts study={study} ticker={ticker} /> : <EvidenceSkeleton />}
    </section>
  );
}

function EvidenceSkeleton() {
  return (
    <div className={skeleton.charts}>
      <ChartSkeleton />
      <ChartSkeleton />
      <ChartSkeleton />
      <ChartSkeleton />
    </div>
  );
}
