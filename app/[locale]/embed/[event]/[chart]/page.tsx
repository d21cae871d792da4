import { dehydrate } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CHART_IDS, PRICE_CHART_ID } from '@/components/charts/chart-registry';
import { COMPARISON_CHART_IDS, type ComparisonChartId } from '@/components/compare/comparison-charts';
import {
  EmbeddedChartIsland,
  EmbeddedComparisonIsland,
  EmbeddedPriceIsland,
} from '@/components/embed/embed-islands';
import '@/components/embed/embed-styles';
import { EmbeddedProblem } from '@/components/embed/embedded-problem';
import { ownStudy } from '@/components/security/own-study';
import { findEvent, listEvents } from '@/lib/database/event-store';
import { listCloses } from '@/lib/database/price-store';
import { findSecurities, listSecurities } from '@/lib/database/security-store';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { eventsQuery } from '@/lib/queries/events-query';
import { pricesQuery } from '@/lib/queries/prices-query';
import { makeQueryClient } from '@/lib/queries/query-client';
import { studyQuery } from '@/lib/queries/study-query';
import { loadStudy } from '@/lib/server/load-study';
import { pageStudy } from '@/lib/server/page-study';
import { problemOf } from '@/lib/server/problem';
import { readersTranslator } from '@/lib/server/readers-translator';
import { sendProps } from '@/lib/server/send-props';
import { UnknownTickerError } from '@/lib/server/study-errors';
import { studyInWords } from '@/lib/text/in-words';
import { parseStudySpec, type QueryFields } from '@/lib/url/parse-study';

type Props = {
  params: Promise<{ locale: string; event: string; chart: string }>;
  searchParams: Promise<QueryFields>;
};

export const metadata: Metadata = { title: 'Aftershock', robots: { index: false } };

/** One chart of a study, or of two, without anything round it, for the frames of other sites. */
export default async function EmbedPage({ params, searchParams }: Props) {
  const { locale, event, chart } = await params;
  const { with: other, ...fields } = await searchParams;
  const id = CHART_IDS.find((known) => known === chart);
  const compared = COMPARISON_CHART_IDS.find((known) => known === chart);
  if (!(await findEvent(event))) notFound();
  const parsed = parseStudySpec({ ...fields, event });
  if ('problems' in parsed) {
    return <EmbeddedProblem problems={parsed.problems} />;
  }
  if (compared) return comparison(locale, compared, [String(other), parsed.spec]);
  if (chart === PRICE_CHART_ID) return price(parsed.spec);
  if (!id) notFound();
  const client = await clientWith(parsed.spec);
  return (
    <EmbeddedChartIsland sent={await sendProps({ spec: parsed.spec, id, queries: dehydrate(client) })} />
  );
}

/** What a study's charts ask for: it and the stored events. */
async function clientWith(spec: StudySpec) {
  const client = makeQueryClient();
  await Promise.all([
    client.prefetchQuery({ ...eventsQuery(), queryFn: listEvents }),
    client.prefetchQuery({ ...studyQuery(spec), queryFn: async () => pageStudy(await loadStudy(spec)) }),
  ]);
  return client;
}

async function price(spec: StudySpec) {
  const ticker = spec.highlight ?? spec.tickers[0]!;
  const [security] = await findSecurities([ticker]);
  if (!security) {
    const stored = (await listSecurities()).map((known) => known.ticker);
    const { errors = [] } = problemOf(new UnknownTickerError('tickers', [ticker], stored));
    return <EmbeddedProblem problems={errors} />;
  }
  const own = ownStudy(spec, ticker);
  const [client, closes] = await Promise.all([clientWith(own), listCloses(ticker)]);
  client.setQueryData(pricesQuery(ticker).queryKey, closes);
  return <EmbeddedPriceIsland sent={await sendProps({ spec: own, security, queries: dehydrate(client) })} />;
}

async function comparison(
  locale: string,
  id: ComparisonChartId,
  [other, spec]: [event: string, spec: StudySpec],
) {
  if (other === spec.event || !(await findEvent(other))) notFound();
  const t = await readersTranslator(locale);
  const studies = await Promise.all([{ ...spec, event: other }, spec].map(loadStudy));
  const [first, second] = studies.map((study) => pageStudy(studyInWords(t, study)));
  if (!first || !second) return;
  return <EmbeddedComparisonIsland sent={await sendProps({ id, first, second })} />;
}
