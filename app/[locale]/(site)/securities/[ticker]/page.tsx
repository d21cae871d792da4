import { dehydrate } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { comparedStudy, ownStudy } from '@/components/security/own-study';
import { SecurityPage } from '@/components/security/security-page';
import '@/components/security/security-styles';
import { listEvents } from '@/lib/database/event-store';
import { listCloses } from '@/lib/database/price-store';
import { listSecurities } from '@/lib/database/security-store';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { estimationQuery } from '@/lib/queries/estimation-query';
import { eventsQuery } from '@/lib/queries/events-query';
import { pricesQuery } from '@/lib/queries/prices-query';
import { makeQueryClient } from '@/lib/queries/query-client';
import { studyQuery } from '@/lib/queries/study-query';
import { loadEstimation } from '@/lib/server/load-estimation';
import { loadStudy } from '@/lib/server/load-study';
import { forPage, pageStudy } from '@/lib/server/page-study';
import { readersTranslator } from '@/lib/server/readers-translator';
import { sendProps } from '@/lib/server/send-props';
import { securityInWords } from '@/lib/text/in-words';
import { alternatesOf } from '@/lib/url/locale-path';
import { parseStudySpec, type QueryFields } from '@/lib/url/parse-study';
import { fieldsKey } from '@/lib/url/study-url';

type Props = { params: Promise<{ locale: string; ticker: string }>; searchParams: Promise<QueryFields> };

async function findSecurity({ params }: Props) {
  const ticker = decodeURIComponent((await params).ticker).toUpperCase();
  return (await listSecurities()).find((security) => security.ticker === ticker);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const security = await findSecurity(props);
  if (!security) return {};
  const t = await readersTranslator((await props.params).locale);
  const { name, ticker } = securityInWords(t, security);
  return {
    title: `${t('studyCharts.titleWith', { name, ticker })} – ${t('site.name')}`,
    alternates: alternatesOf(t.locale, `/securities/${encodeURIComponent(ticker)}`),
  };
}

/** One security, with all that its page shows computed on the server for the first paint. */
export default async function Page(props: Props) {
  const security = await findSecurity(props);
  if (!security) notFound();
  const client = makeQueryClient();
  const { ticker } = security;
  const events = await listEvents();
  client.setQueryData(eventsQuery().queryKey, events);
  const prefetchStudy = (spec: StudySpec) =>
    client.prefetchQuery({ ...studyQuery(spec), queryFn: async () => pageStudy(await loadStudy(spec)) });
  const fields = await props.searchParams;
  const parsed = parseStudySpec(fields);
  const studies =
    'spec' in parsed
      ? [
          prefetchStudy(ownStudy(parsed.spec, ticker)),
          client.prefetchQuery({
            ...estimationQuery(parsed.spec, ticker),
            queryFn: async () => forPage(await loadEstimation(parsed.spec, ticker)),
          }),
          ...events.map(({ slug }) => prefetchStudy(comparedStudy(parsed.spec, ticker, slug))),
        ]
      : [];
  await Promise.all([
    client.prefetchQuery({ ...pricesQuery(ticker), queryFn: () => listCloses(ticker) }),
    ...studies,
  ]);
  const arrived = { key: fieldsKey(fields), parsed };
  return <SecurityPage sent={await sendProps({ security, arrived, queries: dehydrate(client) })} />;
}
