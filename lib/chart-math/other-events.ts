import type { Study, StudyEvent } from '@/lib/event-study/study';

/** Another stored event whose day 0 falls into a study's event window. */
export type MarkedEvent = { letter: string; eventDay: number; slug: string; title: string; date: string };

const FIRST_LETTER = 'A'.charCodeAt(0);

/** The stored events other than the study's own that fall into its event window, by day, lettered A, B, … */
export function otherEvents(
  { event, benchmark }: Pick<Study, 'event' | 'benchmark'>,
  stored: readonly Pick<StudyEvent, 'slug' | 'title' | 'dayZero'>[],
): MarkedEvent[] {
  return stored
    .flatMap(({ slug, title, dayZero }) => {
      const day = benchmark.days.find(({ date }) => date === dayZero);
      return day && slug !== event.slug ? [{ eventDay: day.eventDay, slug, title, date: dayZero }] : [];
    })
    .sort((first, second) => first.eventDay - second.eventDay)
    .map((marked, index) => ({ ...marked, letter: String.fromCharCode(FIRST_LETTER + index) }));
}
