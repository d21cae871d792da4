import { dehydrate } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { ClaimCard } from '@/components/coverage/claim-card';
import '@/components/coverage/claim-chart-styles';
import styles from '@/components/coverage/coverage.module.css';
import page from '@/components/ui/page.module.css';
import { listEvents } from '@/lib/database/event-store';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { studySpecSchema } from '@/lib/event-study/study-spec';
import { eventsQuery } from '@/lib/queries/events-query';
import { makeQueryClient } from '@/lib/queries/query-client';
import { loadStudy } from '@/lib/server/load-study';
import { readersTranslator } from '@/lib/server/readers-translator';
import { COVERAGE_CLAIMS, type CoverageClaim, UNPRICED_NAMES } from '@/lib/text/coverage-claims';
import { studyInWords } from '@/lib/text/in-words';
import { alternatesOf } from '@/lib/url/locale-path';

type Props = { params: Promise<{ locale: string }> };

async function translator({ params }: Props) {
  return readersTranslator((await params).locale);
}

function specOf({ event, tickers }: CoverageClaim): StudySpec {
  return studySpecSchema.parse({ event, tickers: tickers.join(','), window: '-5,5', highlight: tickers[0] });
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await translator(props);
  return {
    title: `${t('coverage.title')} – ${t('site.name')}`,
    description: t('coverage.lead'),
    alternates: alternatesOf(t.locale, '/coverage'),
  };
}

/** What the press reported, claim by claim, each beside what the prices of the stocks it bears on did. */
export default async function CoveragePage(props: Props) {
  const t = await translator(props);
  const client = makeQueryClient();
  client.setQueryData(eventsQuery().queryKey, await listEvents());
  const queries = dehydrate(client);
  const studies = await Promise.all(COVERAGE_CLAIMS.map((claim) => loadStudy(specOf(claim))));
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1 className={page.title}>{t('coverage.title')}</h1>
        <p className={page.lead}>{t('coverage.lead')}</p>
      </header>
      {COVERAGE_CLAIMS.map((claim, place) => (
        <ClaimCard
          key={claim.key}
          t={t}
          claim={claim}
          study={studyInWords(t, studies[place]!)}
          queries={queries}
        />
      ))}
      <section className={styles.claim} aria-labelledby="unpriced">
        <div className={styles.words}>
          <h2 id="unpriced" className={styles.heading}>
            {t('coverage.unpriced.title')}
          </h2>
          <p>{t('coverage.unpriced.text')}</p>
          <ul className={styles.names}>
            {UNPRICED_NAMES.map((name) => (
              <li key={name}>{t(`coverage.unpriced.${name}`)}</li>
            ))}
          </ul>
        </div>
      </section>
    </div>
  );
}
