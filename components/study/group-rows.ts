import type { GroupResult, GroupTests } from '@/lib/event-study/study';
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
