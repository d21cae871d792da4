import { isServer, QueryClient } from '@tanstack/react-query';
import { isPassing } from './problem-error';

const FRESH_FOR = 5 * 60 * 1000;

/**
 * A query client for one browser session or one server request. What the API refuses is not asked again; nor is
 * anything on the server, whose reader waits for the page.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_FOR,
        refetchOnWindowFocus: false,
        retry: (failures, error) => !isServer && failures < 2 && isPassing(error),
      },
    },
  });
}
