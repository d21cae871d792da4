import type { StudyProblem } from '@/lib/event-study/study';
import { withRealMinus } from './numbers';
import { received } from './received';
import type { Translator } from './translator';

/** Why a number is missing, in the reader's language; another language than English names the security first. */
export function problemText(
  t: Translator,
  { code, message, have, need }: StudyProblem,
  ticker?: string,
): string {
  const english = withRealMinus(message);
  const told = received(t, `problems.${code}`, english, { have: have ?? 0, need: need ?? 0 });
  return ticker === undefined || told === english ? told : t('common.of', { name: ticker, text: told });
}
