import type { FieldProblem } from '@/lib/url/parse-study';

/** The place in the list of securities that a query asks for, or what is wrong with it. */
export function contentsPlace(
  query: readonly (readonly [name: string, value: string])[],
): { from: number } | { problems: FieldProblem[] } {
  const stranger = query.find(([name]) => name !== 'from');
  if (stranger) return { problems: [{ field: stranger[0], message: 'unknown field; expected from' }] };
  if (query.length > 1) {
    return { problems: [{ field: 'from', message: 'expected the field once, not several times' }] };
  }
  const [[, text] = ['', '0']] = query;
  if (/^\d{1,7}$/.test(text)) return { from: Number(text) };
  return { problems: [{ field: 'from', message: 'expected a place in the list, such as 100' }] };
}
