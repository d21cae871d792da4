import type { Metadata } from 'next';
import { Methodology } from '@/components/methodology/methodology';
import { readersTranslator } from '@/lib/server/readers-translator';
import { alternatesOf } from '@/lib/url/locale-path';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await readersTranslator((await params).locale);
  return {
    title: `${t('methodology.title')} – ${t('site.name')}`,
    description: t('methodology.lead'),
    alternates: alternatesOf(t.locale, '/methodology'),
  };
}

/** How the numbers are made: the server writes all of it, in the reader's language and digits. */
export default async function MethodologyPage({ params }: Props) {
  return <Methodology t={await readersTranslator((await params).locale)} />;
}
