import { translatorOf } from '@/lib/text/translator';

/** The words of the command line. */
export const english = translatorOf('en');
