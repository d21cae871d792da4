import type { Problem } from '@/lib/server/problem';
import type { FieldProblem } from '@/lib/url/parse-study';
import { withRealMinus } from './numbers';
import { received } from './received';
import type { Translator } from './translator';

type ApiProblem = Omit<NonNullable<Problem['errors']>[number], 'field'>;

/** Something that is wrong with what was asked for: of an address or of the API, and of a field where one is to blame. */
export type ToldProblem = ApiProblem & Partial<Pick<FieldProblem, 'field' | 'expected'>>;

/** What would be valid in a field, or which of its tickers are not stored, in the reader's language. */
export function fieldProblemText(
  t: Translator,
  { message, expected, unknown, valid = [] }: Omit<ToldProblem, 'field'>,
): string {
  if (unknown) {
    return t('studyPage.problems.unknown', {
      count: unknown.length,
      tickers: unknown.join(t('common.comma')),
      stored: valid.join(t('common.comma')),
    });
  }
  if (!expected) return withRealMinus(message);
  return withRealMinus(received(t, `fields.${expected.name}`, message, expected.values));
}
