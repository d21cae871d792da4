import { useQuery } from '@tanstack/react-query';
import type { StoredSecurity } from '@/lib/database/security-store';
import { securitiesQuery } from '@/lib/queries/securities-query';
import { securityInWords } from '@/lib/text/in-words';
import type { Translator } from '@/lib/text/translator';
import { useWords } from './use-words';

const inWords = (t: Translator, securities: StoredSecurity[]) =>
  securities.map((security) => securityInWords(t, security));

/** Every stored security in the reader's language; undefined while they load. */
export function useSecurities(): StoredSecurity[] | undefined {
  const { data } = useQuery(securitiesQuery());
  return useWords(data, inWords);
}
