import { group as groupBy } from 'd3';
import type { DayResult, SecurityResult, Study } from '@/lib/event-study/study';

type RankedDay = DayResult & { abnormal: number };
export type RankedSecurity = { security: SecurityResult; day: RankedDay };

/** A group's members from the lowest abnormal return to the highest, and the group's average if it has two. */
export type RankedGroup = {
  group: string;
  average: number | null;
  members: RankedSecurity[];
};

function ranked(security: SecurityResult): RankedSecurity[] {
  const day = security.days.find(
    (candidate): candidate is RankedDay => candidate.eventDay === 0 && candidate.abnormal !== null,
  );
  return day ? [{ security, day }] : [];
}

function meanOf(members: readonly RankedSecurity[]): number {
  return members.reduce((sum, { day }) => sum + day.abnormal, 0) / members.length;
}

/**
 * The day-0 abnormal returns by group: groups from the hardest hit on average to the least, and within each
 * the securities likewise. Securities without an abnormal return on day 0 are left out.
 */
export function rankDayZero(study: Study): RankedGroup[] {
  const byGroup = groupBy(study.securities.flatMap(ranked), ({ security }) => security.group);
  return [...byGroup]
    .map(([group, members]) => ({
      group,
      average:
        study.groups.find((result) => result.name === group)?.days.find((day) => day.eventDay === 0)?.aar ??
        null,
      members: members.sort((first, second) => first.day.abnormal - second.day.abnormal),
    }))
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
