import type { Study } from '@/lib/event-study/study';
import { formatSignedPercent } from './numbers';

function averageOnDayZero(study: Study, group: string): number | null {
  const result = study.groups.find((candidate) => candidate.name === group);
  return result?.days.find((day) => day.eventDay === 0)?.aar ?? null;
}

/**
 * How the two kinds of company that the coverage calls "utilities" moved on day 0, by their average abnormal
 * returns; null where fewer than two of either kind are selected.
 */
export function utilitiesSplit(study: Study): string | null {
  const producers = averageOnDayZero(study, 'power-producers');
  const regulated = averageOnDayZero(study, 'regulated-utilities');
  if (producers === null || regulated === null) return null;
  const opening =
    producers < 0 !== regulated < 0
      ? '“Utilities” is two stories'
      : 'Both kinds of “utilities” moved the same way';
  return (
    `${opening}: the independent power producers’ abnormal return averaged ${formatSignedPercent(producers)}, ` +
    `the regulated utilities’ ${formatSignedPercent(regulated)}.`
  );
}
