import type { FieldProblem } from '@/lib/url/parse-study';
import { received } from './received';
import type { Translator } from './translator';

/** What would be valid in a field, in the reader's language. */
export function fieldProblemText(
  t: Translator,
  { message, expected }: Pick<FieldProblem, 'message' | 'expected'>,
): string {
  return expected ? received(t, `fields.${expected.name}`, message, expected.values) : message;
}
