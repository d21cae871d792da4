import type { z } from 'zod';
import { announcementFields, type EventDraft, eventDraftFields } from '@/lib/new-event/event-draft';
import type { FieldProblem } from '@/lib/url/parse-study';

type Problems = { problems: FieldProblem[] };

function problemsOf({ issues }: z.ZodError): Problems {
  return {
    problems: issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ field: key || 'body', message: `unknown field "${key}"` }))
        : [{ field: issue.path.join('.') || 'body', message: issue.message }],
    ),
  };
}

/** The announcement of a request's query, each field once and empty ones left out, or what is wrong with it. */
export function announcementOf(
  request: Request,
): { announcement: z.output<typeof announcementFields> } | Problems {
  const query = [...new URL(request.url).searchParams].filter(([, value]) => value !== '');
  const names = query.map(([name]) => name);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice) return { problems: [{ field: twice, message: 'expected the field once, not several times' }] };
  const parsed = announcementFields.safeParse(Object.fromEntries(query));
  return parsed.success ? { announcement: parsed.data } : problemsOf(parsed.error);
}

/** The draft of an event in a body of JSON, or what is wrong with it. */
export function eventDraftOf(body: string): { draft: EventDraft } | Problems {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { problems: [{ field: 'body', message: 'expected JSON' }] };
  }
  const parsed = eventDraftFields.safeParse(value);
  return parsed.success ? { draft: parsed.data } : problemsOf(parsed.error);
}
