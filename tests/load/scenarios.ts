import type { Request } from 'autocannon';

export const STUDY = '/api/events/deepseek-app-store/study';
const headers = { 'accept-encoding': 'gzip' };

/** Addresses of studies that differ in their windows, one after the other over all runs: 24,000 before the first comes again. */
function* distinctStudies(): Generator<string> {
  while (true) {
    for (let after = 0; after < 40; after += 1) {
      for (let before = 1; before <= 10; before += 1) {
        for (let length = 60; length < 120; length += 1) {
          yield `${STUDY}?estimation=${-10 - length},-11&window=${-before},${after}`;
        }
      }
    }
  }
}

/** What is asked for, by the name it has in the table. `tag` is the study's. */
export function scenarios(tag: string): Record<string, Request> {
  const paths = distinctStudies();
  return {
    'the same study': { path: STUDY, headers },
    'the same study, If-None-Match': { path: STUDY, headers: { ...headers, 'if-none-match': tag } },
    // The list of requests is each connection's own; what makes one at the moment it is sent is all connections'.
    'studies that differ': {
      headers,
      setupRequest: (request) => ({ ...request, path: paths.next().value }),
    },
    'the page': { path: '/events/deepseek-app-store', headers },
  };
}
