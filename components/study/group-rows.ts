import type { GroupResult, GroupTests, Study } from '@/lib/event-study/study';
import type { Translator } from '@/lib/text/translator';
import { formatWindow } from '@/lib/text/windows';

export type GroupRow = {
  days: string;
  average: number | null;
  /** 95 % interval by the error that goes with the test to believe first. */
  lower: number | null;
  upper: number | null;
  tests: GroupTests;
};

/** The groups that have an average: of two or more, and all together only where that is not one of them. */
export function shownGroups(study: Study): GroupResult[] {
  const groups = study.groups.filter((group) => group.size > 1);
  const isRepeated = groups.some((group) => group.name !== 'all' && group.size === groups[0]?.size);
  return isRepeated ? groups.filter((group) => group.name !== 'all') : groups;
}

/** A group's rows: day 0 first, then every other window of the study. */
export function groupRows(t: Translator, group: GroupResult): GroupRow[] {
  const dayZero = group.days.find((day) => day.eventDay === 0);
  const isDayZero = (window: { from: number; to: number }) => window.from === 0 && window.to === 0;
  const first: GroupRow[] = dayZero
    ? [
        {
          days: formatWindow(t, [0, 0]),
          average: dayZero.aar,
          lower: dayZero.lower,
          upper: dayZero.upper,
          tests: dayZero.tests,
        },
      ]
    : [];
  const windows = group.windows.filter((window) => !isDayZero(window));
  return [
    ...first,
    ...windows.map((window) => ({
      days: formatWindow(t, [window.from, window.to]),
      average: window.caar,
      lower: window.lower,
      upper: window.upper,
      tests: window.tests,
    })),
  ];
}
