import { group as groupBy } from 'd3';
import type { DayResult, SecurityResult, Study } from '@/lib/event-study/study';
import { isDayBeyondNoise } from './day-beyond-noise';

/** One row of the heatmap: a security, and whether it is the first of its group. */
export type HeatRow = { security: SecurityResult; days: DayResult[]; startsGroup: boolean };

/** The securities that have event days, clustered by group in the order in which the groups first appear. */
export function heatRows({ securities }: Pick<Study, 'securities'>): HeatRow[] {
  const studied = securities
    .map((security) => ({ security, days: security.days }))
    .filter(({ days }) => days.some(({ abnormal }) => abnormal !== null));
  return [...groupBy(studied, ({ security }) => security.group).values()].flatMap((members) =>
    members.map((member, place) => ({ ...member, startsGroup: place === 0 })),
  );
}

/** The standardised abnormal return at which the colour scale ends. */
export const STRONGEST = 6;

/** How strong a cell's colour is, from 0 to 1: its distance from zero on a scale that ends at `STRONGEST`. */
export function heatStrength(t: number | null): number {
  return t === null ? 0 : Math.min(1, Math.abs(t) / STRONGEST);
}

/** How many securities were beyond noise on day 0, and on average on another day; `securities` were tested. */
export function heatFinding(rows: readonly HeatRow[], spec: Study['spec']) {
  const beyondOn = new Map<number, number>();
  for (const { days } of rows) {
    for (const day of days) {
      beyondOn.set(
        day.eventDay,
        (beyondOn.get(day.eventDay) ?? 0) + (isDayBeyondNoise(day, spec.correction) ? 1 : 0),
      );
    }
  }
  const onDayZero = beyondOn.get(0) ?? 0;
  const others = [...beyondOn].filter(([eventDay]) => eventDay !== 0).map(([, count]) => count);
  const onOthers = others.length === 0 ? 0 : others.reduce((sum, count) => sum + count, 0) / others.length;
  return { securities: rows.length, onDayZero, onOthers };
}
