import { AS_FRACTIONS, methodLines, type Statement, type StatementLine } from '@/lib/downloads/statement';

/** A hyphen before a number, which no date or word has before it. */
const HYPHEN_MINUS = /(?<![\w-])-(?=\d)/g;

/** The lines of the method as a page shows them, whose minus signs are real and whose returns are in percent. */
export function shownMethod(statement: Statement): StatementLine[] {
  return methodLines(statement).map(([label, text]) => [
    label,
    text.replaceAll(HYPHEN_MINUS, '\u2212').replace(AS_FRACTIONS, ''),
  ]);
}
