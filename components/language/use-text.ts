import { useContext, useMemo } from 'react';
import { type NamespaceKeys, type NestedKeyOf, useLocale, useTranslations } from 'use-intl';
import type { en } from '@/lib/text/messages/en';
import { forReader } from '@/lib/text/reading';
import { DigitsContext } from './digits-context';

type Words = typeof en;

/** The messages of a part of the catalogue, or all of them, in the reader's language and digits. */
export function useText<Namespace extends NamespaceKeys<Words, NestedKeyOf<Words>> = never>(
  namespace?: Namespace,
) {
  const translate = useTranslations<Namespace>(namespace);
  const locale = useLocale();
  const digits = useContext(DigitsContext);
  return useMemo(() => forReader(translate, { locale, digits }), [translate, locale, digits]);
}
