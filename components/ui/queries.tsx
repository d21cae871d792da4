'use client';

import {
  type DehydratedState,
  HydrationBoundary,
  isServer,
  type QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { makeQueryClient } from '@/lib/queries/query-client';

let ofVisit: QueryClient | undefined;

/** One query client for the browser's visit, one for each request on the server. */
function queryClient(): QueryClient {
  if (isServer) return makeQueryClient();
  ofVisit ??= makeQueryClient();
  return ofVisit;
}

/** What asks the API stands in here, with what the server has read for it. */
export function Queries({ state, children }: { state?: DehydratedState; children: ReactNode }) {
  const [client] = useState(queryClient);
  return (
    <QueryClientProvider client={client}>
      <HydrationBoundary state={state}>{children}</HydrationBoundary>
    </QueryClientProvider>
  );
}
