import { useMemo } from 'react';
import type { Translator } from '@/lib/text/translator';
import { useText } from './use-text';

/** Something stored, with its texts in the reader's language as `inWords` puts them; undefined while it loads. */
export function useWords<Stored>(
  stored: Stored | undefined,
  inWords: (t: Translator, stored: Stored) => Stored,
): Stored | undefined {
  const t = useText();
  return useMemo(() => (stored === undefined ? undefined : inWords(t, stored)), [t, stored, inWords]);
}
