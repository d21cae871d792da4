import { dataVersion } from '@/lib/database/data-version';

// The server in front of Next keeps answers (`lib/serve/kept-answers.mjs`). It is no part of Next's bundles but of the
// same process, so it finds here how to ask for the version.
const shared = globalThis as typeof globalThis & { aftershockDataVersion?: typeof dataVersion };

/** The version of the stored data that an answer is made from, read before they are. */
export function madeFrom(): Promise<string> {
  shared.aftershockDataVersion ??= dataVersion;
  return dataVersion();
}
