import { lacksDays } from '@/lib/event-study/lacks-days';
import { fieldProblemText, type ToldProblem } from './field-problem';
import { problemText } from './problem-text';
import type { Translator } from './translator';
import { formatWindow } from './windows';

/** What is wrong with a field, in one sentence. */
export type ProblemLine = { field?: string; text: string };

/** Securities that lack something for one reason. */
type Refused = Required<Pick<ToldProblem, 'field' | 'message' | 'reason'>>;

/** What securities must share to be told of in one sentence. */
function kindOf(t: Translator, { message, reason }: Refused): string {
  return lacksDays(reason) ? `${reason.have} of ${reason.need}` : problemText(t, { ...reason, message });
}

function refusedText(t: Translator, refused: readonly Refused[], isEverybody: boolean): string {
  const [{ message, reason }] = refused as [Refused];
  const count = refused.length;
  const tickers = refused.map((one) => one.reason.ticker).join(t('common.comma'));
  if (!lacksDays(reason)) {
    const text = problemText(t, { ...reason, message });
    return text.includes(reason.ticker) ? text : t('common.of', { name: tickers, text });
  }
  const { have = 0, need = 0 } = reason;
  const values = { count, have, need, days: formatWindow(t, reason.estimation) };
  if (isEverybody && count > 1) return t('studyPage.problems.fewDaysAll', values);
  return t('studyPage.problems.fewDays', { ...values, tickers });
}

const isRefused = (problem: ToldProblem): problem is Refused => problem.reason !== undefined;

/** What is wrong, a line a field and cause: what all securities lack alike is said once. */
export function problemLines(t: Translator, problems: readonly ToldProblem[]): ProblemLine[] {
  const refused = problems.filter(isRefused);
  const kinds = new Map<string, Refused[]>();
  for (const problem of refused) {
    const kind = kindOf(t, problem);
    kinds.set(kind, [...(kinds.get(kind) ?? []), problem]);
  }
  return [
    ...problems
      .filter((problem) => !isRefused(problem))
      .map((problem) => ({ field: problem.field, text: fieldProblemText(t, problem) })),
    ...[...kinds.values()].map((kind) => ({
      field: kind[0]?.field,
      text: refusedText(t, kind, kind.length === refused.length),
    })),
  ];
}
