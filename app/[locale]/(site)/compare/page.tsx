import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ComparePage } from '@/components/compare/compare-page';
import '@/components/compare/compare-styles';
import { StudyProblem } from '@/components/study/study-problem';
import { movedBeyondNoise } from '@/lib/chart-math/compared-rows';
import { listEvents } from '@/lib/database/event-store';
import type { Study } from '@/lib/event-study/study';
import { loadStudy } from '@/lib/server/load-study';
import { pageStudy } from '@/lib/server/page-study';
import { problemOf } from '@/lib/server/problem';
import { readersTranslator } from '@/lib/server/readers-translator';
import { sendProps } from '@/lib/server/send-props';
import { InsufficientDataError, UnknownTickerError } from '@/lib/server/study-errors';
import type { ToldProblem } from '@/lib/text/field-problem';
import { eventInWords, studyInWords } from '@/lib/text/in-words';
import type { Translator } from '@/lib/text/translator';
import { parseComparison } from '@/lib/url/comparison-url';
import { alternatesOf } from '@/lib/url/locale-path';
import type { QueryFields } from '@/lib/url/parse-study';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<QueryFields> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await readersTranslator((await params).locale);
  return {
    title: `${t('compare.title')} – ${t('site.name')}`,
    description: t('compare.description'),
    alternates: alternatesOf(t.locale, '/compare'),
  };
}

/** Two stored events studied alike, and how many stocks moved at every one. */
export default async function Page({ params, searchParams }: Props) {
  const t = await readersTranslator((await params).locale);
  const comparison = parseComparison(await searchParams);
  if ('problems' in comparison) {
    return <StudyProblem title={t('compare.badAddress')} problems={comparison.problems} />;
  }
  const events = (await listEvents()).map((event) => eventInWords(t, event));
  const slugs = events.map(({ slug }) => slug);
  if (!slugs.includes(comparison.first.event) || !slugs.includes(comparison.second.event)) notFound();
  const studies = await studiesOf(
    t,
    slugs.map((event) => ({ ...comparison.second, event })),
  );
  if ('problems' in studies) return <StudyProblem title={t('compare.failed')} problems={studies.problems} />;
  const bySlug = new Map(studies.found.map((study) => [study.spec.event, study]));
  const first = bySlug.get(comparison.first.event);
  const second = bySlug.get(comparison.second.event);
  if (!first || !second) notFound();
  const counts = studies.found.map((study) => {
    const { slug, title, dayZero } = study.event;
    return { slug, title, dayZero, ...movedBeyondNoise(study) };
  });
  const compared = { first: pageStudy(first), second: pageStudy(second) };
  return <ComparePage sent={await sendProps({ ...compared, events, counts })} />;
}

async function studiesOf(
  t: Translator,
  specs: readonly Study['spec'][],
): Promise<{ found: Study[] } | { problems: readonly ToldProblem[] }> {
  try {
    const studies = await Promise.all(specs.map(loadStudy));
    return { found: studies.map((study) => studyInWords(t, study)) };
  } catch (error) {
    if (!(error instanceof InsufficientDataError || error instanceof UnknownTickerError)) throw error;
    return { problems: problemOf(error).errors ?? [] };
  }
}
