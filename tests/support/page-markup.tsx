import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { eventsQuery } from '@/lib/queries/events-query';
import type { Locale } from '@/lib/text/locale';
import { ar } from '@/lib/text/messages/ar';
import { en } from '@/lib/text/messages/en';
import { bundledEvents } from './bundled-study';

/** The server's HTML of something that stands inside a page: with messages, and with the stored events at hand. */
export function pageMarkup(element: ReactElement, locale: Locale = 'en'): string {
  const client = new QueryClient();
  client.setQueryData(eventsQuery().queryKey, bundledEvents());
  return renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <IntlProvider locale={locale} messages={locale === 'ar' ? (ar as typeof en) : en} timeZone="UTC">
        {element}
      </IntlProvider>
    </QueryClientProvider>,
  );
}
