import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StoredData } from '@/components/stored-data/stored-data';
import { storedContents } from '@/lib/database/contents-store';
import { contentsPlace } from '@/lib/server/contents-place';
import { readersTranslator } from '@/lib/server/readers-translator';
import { alternatesOf } from '@/lib/url/locale-path';
import type { QueryFields } from '@/lib/url/parse-study';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<QueryFields> };

async function translator({ params }: Props) {
  return readersTranslator((await params).locale);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await translator(props);
  return {
    title: `${t('data.title')} – ${t('site.name')}`,
    description: t('data.lead'),
    alternates: alternatesOf(t.locale, '/data'),
  };
}

/** What is stored, and where it comes from. */
export default async function DataPage(props: Props) {
  const t = await translator(props);
  const { from } = await props.searchParams;
  const asked = contentsPlace(from === undefined ? [] : [['from', String(from)]]);
  if ('problems' in asked) notFound();
  return <StoredData t={t} contents={await storedContents(asked.from)} />;
}
