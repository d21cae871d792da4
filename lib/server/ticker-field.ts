import { tickerSchema } from '@/lib/event-study/study-spec';
import type { FieldProblem } from '@/lib/url/parse-study';

/** A request's `ticker`, or what is wrong with it. */
export function tickerOf(value: unknown): { ticker: string } | { problems: FieldProblem[] } {
  if (value === undefined || value === '') {
    return { problems: [{ field: 'ticker', message: 'expected the ticker of one security, such as NVDA' }] };
  }
  if (Array.isArray(value)) {
    return { problems: [{ field: 'ticker', message: 'expected the field once, not several times' }] };
  }
  const parsed = tickerSchema.safeParse(value);
  if (parsed.success) return { ticker: parsed.data };
  return { problems: parsed.error.issues.map(({ message }) => ({ field: 'ticker', message })) };
}
