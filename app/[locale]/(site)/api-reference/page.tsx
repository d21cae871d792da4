import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { hasLocale } from 'use-intl/core';
import { ApiReference } from '@/components/reference/api-reference';
import { LOCALES } from '@/lib/text/locale';
import { translatorOf } from '@/lib/text/translator';
import { alternatesOf } from '@/lib/url/locale-path';

type Props = { params: Promise<{ locale: string }> };

async function translatorIn({ params }: Props) {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) notFound();
  return translatorOf(locale);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await translatorIn(props);
  return {
    title: `${t('apiReference.title')} – ${t('site.name')}`,
    alternates: alternatesOf(t.locale, '/api-reference'),
  };
}

/** The API's reference, rendered from the document that the API serves. */
export default async function ApiReferencePage(props: Props) {
  return <ApiReference t={await translatorIn(props)} />;
}
