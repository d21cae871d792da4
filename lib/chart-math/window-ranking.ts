import { group as groupBy } from 'd3';
import { correctedP } from '@/lib/event-study/corrected-p';
import type { CarResult, SecurityResult, Study } from '@/lib/event-study/study';
import { caarOver, carOver } from '@/lib/event-study/window-results';

/** One security's shown window; `p` is the one by the study's correction. */
export type RankedSecurity = {
  security: SecurityResult;
  car: CarResult & { car: number };
  p: number | null;
};

/** A group's members from the lowest abnormal return to the highest, and the group's average if it has two. */
export type RankedGroup = {
  group: string;
  average: number | null;
  members: RankedSecurity[];
};

function isMeasured(car: CarResult | undefined): car is CarResult & { car: number } {
  return car !== undefined && car.car !== null;
}

/** Every security with an abnormal return over the shown window, in the study's order. */
export function rankedSecurities({ securities, spec }: Pick<Study, 'securities' | 'spec'>): RankedSecurity[] {
  return securities.flatMap((security) => {
    const car = carOver(security, spec.shown);
    return isMeasured(car) ? [{ security, car, p: correctedP(car, spec.correction) }] : [];
  });
}

/** Whether a security moved beyond its noise, at 5 %, by the study's correction. */
export function isBeyondNoise({ p }: RankedSecurity): boolean {
  return p !== null && p < 0.05;
}

function meanOf(members: readonly RankedSecurity[]): number {
  return members.reduce((sum, { car }) => sum + car.car, 0) / members.length;
}

/**
 * The abnormal returns of the shown window by group: groups from the hardest hit on average to the least, and
 * within each the securities likewise. Securities without an abnormal return in it are left out.
 */
export function rankWindow(study: Study): RankedGroup[] {
  const byGroup = groupBy(rankedSecurities(study), ({ security }) => security.group);
  return [...byGroup]
    .map(([name, members]) => {
      const result = study.groups.find((group) => group.name === name);
      return {
        group: name,
        average: caarOver(result, study.spec.shown)?.caar ?? null,
        members: members.sort((first, second) => first.car.car - second.car.car),
      };
    })
    .sort((first, second) => meanOf(first.members) - meanOf(second.members));
}

export type RankingRow =
  | { kind: 'group'; group: RankedGroup; y: number; end: number }
  | { kind: 'security'; ranked: RankedSecurity; y: number };

const HEADING_HEIGHT = 30;
const ROW_HEIGHT = 24;
const GROUP_SPACE = 10;

/** Heights of headings and rows (their middles, from 0) and the whole height, in pixels. */
export function layRankingOut(groups: readonly RankedGroup[]): { rows: RankingRow[]; height: number } {
  const rows: RankingRow[] = [];
  let y = 0;
  for (const group of groups) {
    const end = y + HEADING_HEIGHT + group.members.length * ROW_HEIGHT;
    rows.push({ kind: 'group', group, y: y + HEADING_HEIGHT / 2 + 3, end });
    group.members.forEach((member, index) => {
      rows.push({
        kind: 'security',
        ranked: member,
        y: y + HEADING_HEIGHT + (index + 0.5) * ROW_HEIGHT,
      });
    });
    y = end + GROUP_SPACE;
  }
  return { rows, height: Math.max(0, y - GROUP_SPACE) };
}
