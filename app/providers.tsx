'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { IntlProvider } from 'use-intl';
import { DigitsContext } from '@/components/language/digits-context';
import { makeQueryClient } from '@/lib/queries/query-client';
import type { Digits } from '@/lib/text/digits';
import type { BrowserMessages, Locale } from '@/lib/text/locale';
import type { en } from '@/lib/text/messages/en';

/** One query client for the browser's visit, one for each request on the server; and the messages of one language. */
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
  const [client] = useState(makeQueryClient);
  return (
    <QueryClientProvider client={client}>
      <IntlProvider locale={locale} messages={messages as typeof en} timeZone="UTC">
        <DigitsContext value={digits}>{children}</DigitsContext>
      </IntlProvider>
    </QueryClientProvider>
  );
}
