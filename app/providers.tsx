'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { IntlProvider } from 'use-intl';
import { makeQueryClient } from '@/lib/queries/query-client';
import { en } from '@/lib/text/messages/en';

/** One query client for the browser's visit, one for each request on the server. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(makeQueryClient);
  return (
    <QueryClientProvider client={client}>
      <IntlProvider locale="en" messages={en} timeZone="UTC">
        {children}
      </IntlProvider>
    </QueryClientProvider>
  );
}
