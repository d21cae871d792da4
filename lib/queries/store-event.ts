import type { NewEvent } from '@/lib/database/event-writer';
import { answerOf } from './fetch-json';

/** The fields of an event as they were typed; empty ones are not sent. */
type TypedDraft = Record<'title' | 'announced' | 'timeZone' | 'session' | 'description' | 'citation', string>;

/**
 * Stores an event through the API with the server's write token.
 *
 * @throws ProblemError with the API's own problem.
 */
export async function storeNewEvent(draft: TypedDraft, token: string): Promise<NewEvent> {
  const given = Object.entries(draft).filter(([, value]) => value !== '');
  const response = await fetch('/api/events', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify(Object.fromEntries(given)),
  });
  return answerOf<NewEvent>(response);
}
