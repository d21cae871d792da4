import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { hasLocale } from 'use-intl/core';
import { originOfHeaders } from '@/lib/server/site-origin';
import { DIGITS_COOKIE, digitsOf } from '@/lib/text/digits';
import { directionOf, LOCALES } from '@/lib/text/locale';
import { THEME_COOKIE, themeOf } from '@/lib/text/theme';
import { browserMessagesOf, translatorOf } from '@/lib/text/translator';
import { arabicSans, arabicSerif, sans, serif } from '../fonts';
import '../tokens.css';
import '../globals.css';
import { Providers } from '../providers';

type Props = { params: Promise<{ locale: string }>; children: ReactNode };

async function localeIn(params: Props['params']) {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) notFound();
  return locale;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translatorOf(await localeIn(params));
  return {
    metadataBase: new URL(originOfHeaders(await headers())),
    title: t('site.name'),
    description: t('site.description'),
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14171a' },
  ],
};

export default async function RootLayout({ params, children }: Props) {
  const locale = await localeIn(params);
  const chosen = await cookies();
  const theme = themeOf(chosen.get(THEME_COOKIE)?.value);
  const digits = digitsOf(chosen.get(DIGITS_COOKIE)?.value);
  const fonts = locale === 'ar' ? [serif, sans, arabicSerif, arabicSans] : [serif, sans];
  return (
    <html
      lang={locale}
      dir={directionOf(locale)}
      data-theme={theme}
      className={fonts.map(({ variable }) => variable).join(' ')}
    >
      <body>
        <Providers
          locale={locale}
          messages={browserMessagesOf(locale)}
          digits={locale === 'ar' ? digits : 'latn'}
        >
          {children}
        </Providers>
      </body>
    </html>
  );
}
