import { z } from 'zod';
import { announcementFields, eventDraftFields } from '@/lib/new-event/event-draft';
import type { JsonSchema } from './components';
import type { Parameter } from './parameters';

const TEXTS: Record<keyof typeof announcementFields.shape, string> = {
  announced: 'Local time of the announcement, or its day alone',
  timeZone: 'IANA zone of that time',
  session: 'Where it fell, seen from the exchange; told from the time where it is left out',
  benchmark: 'Stored ticker whose days are the calendar',
};

/** An announcement as a request's fields. */
export function announcementParameters(): Parameter[] {
  const { properties = {} } = z.toJSONSchema(announcementFields, { io: 'input', unrepresentable: 'any' });
  return Object.entries(TEXTS).map(([name, description]) => ({
    name,
    in: 'query',
    required: name === 'announced',
    description,
    schema: properties[name] as JsonSchema,
    ...(name === 'announced' && { example: '2025-01-26T18:30' }),
  }));
}

const DRAFT_TEXTS: Record<keyof typeof eventDraftFields.shape, string> = {
  ...TEXTS,
  title: 'What happened, in a few words',
  slug: 'Its name in addresses; made from the title where it is left out',
  description: 'What happened, at more length',
  note: 'What a reader of the study should bear in mind',
  citation: 'Where the announcement can be read',
};

/** The body of a request that stores an event. */
export function draftSchema(): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(eventDraftFields, { io: 'input', unrepresentable: 'any' });
  const described = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    name,
    typeof property === 'object'
      ? { ...property, description: DRAFT_TEXTS[name as keyof typeof DRAFT_TEXTS] }
      : property,
  ]);
  return { ...schema, properties: Object.fromEntries(described) };
}
