import type { GroupResult, Study } from '@/lib/event-study/study';

/** The groups that have an average: of two or more, and all together only where that is not one of them. */
export function shownGroups(study: Study): GroupResult[] {
  const groups = study.groups.filter((group) => group.size > 1);
  const isRepeated = groups.some((group) => group.name !== 'all' && group.size === groups[0]?.size);
  return isRepeated ? groups.filter((group) => group.name !== 'all') : groups;
}
