import type { GroupResult, Study } from './study';

/** Whether all members of a group have one day 0, as the engine asks before it names the headline test. */
export function sharesDayZero(
  { securities }: Pick<Study, 'securities'>,
  { members }: Pick<GroupResult, 'members'>,
): boolean {
  const ids = new Set(members);
  const days = new Set(securities.filter(({ id }) => ids.has(id)).map(({ dayZero }) => dayZero));
  return days.size <= 1;
}
