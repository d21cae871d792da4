import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CHART_IDS } from '@/components/charts/chart-registry';
import { EmbeddedChart, EmbeddedProblem } from '@/components/embed/embedded-chart';
import { findEvent, listEvents } from '@/lib/database/event-store';
import { eventsQuery } from '@/lib/queries/events-query';
import { makeQueryClient } from '@/lib/queries/query-client';
import { studyQuery } from '@/lib/queries/study-query';
import { loadStudy } from '@/lib/server/load-study';
import { pageStudy } from '@/lib/server/page-study';
import { parseStudySpec, type QueryFields } from '@/lib/url/parse-study';

type Props = {
  params: Promise<{ event: string; chart: string }>;
  searchParams: Promise<QueryFields>;
};

export const metadata: Metadata = { title: 'Aftershock', robots: { index: false } };

/** One chart of a study without anything round it, for the frames of other sites. */
export default async function EmbedPage({ params, searchParams }: Props) {
  const { event, chart } = await params;
  const id = CHART_IDS.find((known) => known === chart);
  if (!id || !(await findEvent(event))) notFound();
  const parsed = parseStudySpec({ ...(await searchParams), event });
  if ('problems' in parsed) {
    return <EmbeddedProblem problems={parsed.problems} />;
  }
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
