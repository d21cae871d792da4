import type { Study, StudyEvent } from '@/lib/event-study/study';
import { received } from './received';
import type { Translator } from './translator';

/** An event with its texts in the reader's language, where they are known in it. */
export function eventInWords<Event extends Pick<StudyEvent, 'slug' | 'title'> & Partial<StudyEvent>>(
  t: Translator,
  event: Event,
): Event {
  if (t.locale === 'en') return event;
  const told = (field: 'title' | 'description' | 'dayZeroRule' | 'note' | 'citation') => {
    const text = event[field];
    return typeof text === 'string' ? { [field]: received(t, `events.${event.slug}.${field}`, text) } : {};
  };
  return {
    ...event,
    ...told('title'),
    ...told('description'),
    ...told('dayZeroRule'),
    ...told('note'),
    ...told('citation'),
  };
}

/** What is stored is called so, and only that has messages: a firm of the reader's own may be called "constructor". */
const STORED_TICKER = /^[A-Z0-9.^-]+$/;

/**
 * A security with its name, and what the coverage says of it, in the reader's language. Rows that are made when they
 * are read stay so.
 */
export function securityInWords<Security extends { ticker: string; name: string; coverage?: string }>(
  t: Translator,
  security: Security,
): Security {
  const { ticker, name, coverage } = security;
  if (t.locale === 'en' || !STORED_TICKER.test(ticker)) return security;
  const words: Partial<Security> = { name: received(t, `names.${ticker}`, name) } as Partial<Security>;
  if (coverage !== undefined) words.coverage = received(t, `coverage.${ticker}`, coverage);
  return Object.defineProperties({} as Security, {
    ...Object.getOwnPropertyDescriptors(security),
    ...Object.getOwnPropertyDescriptors(words),
  });
}

/** A study with the names of its securities and the texts of its event in the reader's language. */
export function studyInWords(t: Translator, study: Study): Study {
  if (t.locale === 'en') return study;
  return {
    ...study,
    event: eventInWords(t, study.event),
    benchmark: securityInWords(t, study.benchmark),
    securities: study.securities.map((security) => securityInWords(t, security)),
  };
}
