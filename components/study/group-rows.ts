import type { GroupResult, GroupTests } from '@/lib/event-study/study';
import { formatWindow } from '@/lib/text/windows';

export type GroupRow = {
  days: string;
  average: number | null;
  /** 95 % interval by the portfolio t; a day that is not one of the study's windows has none. */
  lower: number | null;
  upper: number | null;
  tests: GroupTests;
};

/** A group's rows: day 0 first, then every other window of the study. */
export function groupRows(group: GroupResult): GroupRow[] {
  const dayZero = group.days.find((day) => day.eventDay === 0);
  const isDayZero = (window: { from: number; to: number }) => window.from === 0 && window.to === 0;
  const zeroWindow = group.windows.find(isDayZero);
  const first: GroupRow[] = dayZero
    ? [
        {
          days: '0',
          average: dayZero.aar,
          lower: zeroWindow?.lower ?? null,
          upper: zeroWindow?.upper ?? null,
          tests: dayZero.tests,
        },
      ]
    : [];
  const windows = group.windows.filter((window) => !isDayZero(window));
  return [
    ...first,
    ...windows.map((window) => ({
      days: formatWindow([window.from, window.to]),
      average: window.caar,
      lower: window.lower,
      upper: window.upper,
      tests: window.tests,
    })),
  ];
}
