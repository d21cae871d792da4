import { useQuery } from '@tanstack/react-query';
import type { StudyEvent } from '@/lib/event-study/study';
import { eventsQuery } from '@/lib/queries/events-query';
import { eventInWords } from '@/lib/text/in-words';
import type { Translator } from '@/lib/text/translator';
import { useWords } from './use-words';

const inWords = (t: Translator, events: StudyEvent[]) => events.map((event) => eventInWords(t, event));

/** Every stored event in the reader's language; undefined while they load. */
export function useEvents(): StudyEvent[] | undefined {
  const { data } = useQuery(eventsQuery());
  return useWords(data, inWords);
}
