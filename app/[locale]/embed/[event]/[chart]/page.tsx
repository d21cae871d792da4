import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CHART_IDS } from '@/components/charts/chart-registry';
import { COMPARISON_CHART_IDS, type ComparisonChartId } from '@/components/compare/comparison-charts';
import { EmbeddedChart, EmbeddedProblem } from '@/components/embed/embedded-chart';
import { EmbeddedComparison } from '@/components/embed/embedded-comparison';
import { findEvent, listEvents } from '@/lib/database/event-store';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { eventsQuery } from '@/lib/queries/events-query';
import { makeQueryClient } from '@/lib/queries/query-client';
import { studyQuery } from '@/lib/queries/study-query';
import { loadStudy } from '@/lib/server/load-study';
import { pageStudy } from '@/lib/server/page-study';
import { readersTranslator } from '@/lib/server/readers-translator';
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
  if (!id) notFound();
  const client = makeQueryClient();
  await Promise.all([
    client.prefetchQuery({ ...eventsQuery(), queryFn: listEvents }),
    client.prefetchQuery({
      ...studyQuery(parsed.spec),
      queryFn: async () => pageStudy(await loadStudy(parsed.spec)),
    }),
  ]);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <EmbeddedChart spec={parsed.spec} id={id} />
    </HydrationBoundary>
  );
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
  return first && second && <EmbeddedComparison id={id} first={first} second={second} />;
}
