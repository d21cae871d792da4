import type { Study } from '@/lib/event-study/study';

/**
 * A study as its page first receives it: the tests of groups on days other than day 0, a third of a study and
 * shown nowhere on the page, are left for the API. Rows that the engine makes when they are read are made here.
 */
export function pageStudy(study: Study): Study {
  return {
    ...study,
    securities: study.securities.map((security) => ({ ...security })),
    groups: study.groups.map((group) => ({
      ...group,
      days: group.days.map((day) => (day.eventDay === 0 ? day : { ...day, tests: {} })),
    })),
  };
}
