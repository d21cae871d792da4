import type { Study } from '@/lib/event-study/study';

/** How many digits of a number a page is sent: more than it shows, and half of what the engine has. */
const PAGE_DIGITS = 8;

/** What a page is drawn from, with every number in no more digits than a page can use. */
export function forPage<Data>(data: Data): Data {
  return JSON.parse(
    JSON.stringify(data, (_, value) =>
      typeof value === 'number' ? Number(value.toPrecision(PAGE_DIGITS)) : value,
    ),
  );
}

/**
 * A study as its page first receives it: the tests of groups on days other than day 0, a third of a study and
 * shown nowhere on the page, are left for the API, as are digits that no page shows.
 */
export function pageStudy(study: Study): Study {
  return forPage({
    ...study,
    groups: study.groups.map((group) => ({
      ...group,
      days: group.days.map((day) => (day.eventDay === 0 ? day : { ...day, tests: {} })),
    })),
  });
}
