import { use, useMemo } from 'react';
import type { ParsedStudy, QueryFields } from '@/lib/url/parse-study';
import { fieldsKey } from '@/lib/url/study-url';

/** The text fields that the server read for a page, by their key, and what it read. */
export type ArrivedStudy = { key: string; parsed: ParsedStudy };

type Reader = typeof import('@/lib/url/parse-study');
let reader: Promise<Reader> | undefined;

/** The one schema, whose code is fetched when an address has to be read here. */
function loadReader(): Promise<Reader> {
  reader ??= import('@/lib/url/parse-study');
  return reader;
}

/** The study that text fields ask for: as the server read it where they are still those that the page came with. */
export function useReadStudy(fields: QueryFields, arrived: ArrivedStudy): ParsedStudy {
  const key = fieldsKey(fields);
  const read = key === arrived.key ? undefined : use(loadReader()).parseStudySpec;
  return useMemo(() => read?.(Object.fromEntries(JSON.parse(key))) ?? arrived.parsed, [key, read, arrived]);
}
