import { dehydrate } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StudyPage } from '@/components/study/study-page';
import '@/components/study/study-styles';
import { findEvent, listEvents } from '@/lib/database/event-store';
import { listSecurities } from '@/lib/database/security-store';
import { eventsQuery } from '@/lib/queries/events-query';
import { modelsQuery } from '@/lib/queries/models-query';
import { makeQueryClient } from '@/lib/queries/query-client';
import { securitiesQuery } from '@/lib/queries/securities-query';
import { studyQuery } from '@/lib/queries/study-query';
import { listModels } from '@/lib/server/list-models';
import { loadStudy } from '@/lib/server/load-study';
import { pageStudy } from '@/lib/server/page-study';
import { readersTranslator } from '@/lib/server/readers-translator';
import { sendProps } from '@/lib/server/send-props';
import { eventInWords } from '@/lib/text/in-words';
import { alternatesOf } from '@/lib/url/locale-path';
import { parseStudySpec, type QueryFields } from '@/lib/url/parse-study';
import { fieldsKey } from '@/lib/url/study-url';

type Props = { params: Promise<{ locale: string; event: string }>; searchParams: Promise<QueryFields> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, event: slug } = await params;
  const event = await findEvent(slug);
  if (!event) return {};
  const t = await readersTranslator(locale);
  return {
    title: `${eventInWords(t, event).title} – ${t('site.name')}`,
    alternates: alternatesOf(t.locale, `/events/${slug}`),
  };
}

/** The study of an event, computed on the server for the first paint. */
export default async function EventPage({ params, searchParams }: Props) {
  const { event } = await params;
  if (!(await findEvent(event))) notFound();
  const client = makeQueryClient();
  const fields = { ...(await searchParams), event };
  const parsed = parseStudySpec(fields);
  await Promise.all([
    client.prefetchQuery({ ...eventsQuery(), queryFn: listEvents }),
    client.prefetchQuery({ ...securitiesQuery(), queryFn: listSecurities }),
    client.prefetchQuery({ ...modelsQuery(), queryFn: listModels }),
    'spec' in parsed &&
      client.prefetchQuery({
        ...studyQuery(parsed.spec),
        queryFn: async () => pageStudy(await loadStudy(parsed.spec)),
      }),
  ]);
  const arrived = { key: fieldsKey(fields), parsed };
  return <StudyPage sent={await sendProps({ arrived, queries: dehydrate(client) })} />;
}
