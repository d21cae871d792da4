import { cookies } from 'next/headers';
import { DIGITS_COOKIE, digitsOf } from '../text/digits';
import { type Translator, translatorOf } from '../text/translator';
import { localeOf } from '../url/locale-path';

/** The sentences of a page that the server writes alone: in the language of its address and the reader's digits. */
export async function readersTranslator(locale: string): Promise<Translator> {
  const language = localeOf(`/${locale}`);
  if (language !== 'ar') return translatorOf(language);
  return translatorOf(language, digitsOf((await cookies()).get(DIGITS_COOKIE)?.value));
}
