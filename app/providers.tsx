'use client';

import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { DigitsContext } from '@/components/language/digits-context';
import type { Digits } from '@/lib/text/digits';
import type { BrowserMessages, Locale } from '@/lib/text/locale';
import type { en } from '@/lib/text/messages/en';

/** The messages of one language, and its digits. */
export function Providers({
  locale,
  messages,
  digits,
  children,
}: {
  locale: Locale;
  messages: BrowserMessages;
  digits: Digits;
  children: ReactNode;
}) {
  return (
    <IntlProvider locale={locale} messages={messages as typeof en} timeZone="UTC">
      <DigitsContext value={digits}>{children}</DigitsContext>
    </IntlProvider>
  );
}
