import type { Study } from '@/lib/event-study/study';
import { caarOver } from '@/lib/event-study/window-results';
import { formatSignedPercent } from './numbers';

function averageShown(study: Study, name: string): number | null {
  const group = study.groups.find((candidate) => candidate.name === name);
  return caarOver(group, study.spec.shown)?.caar ?? null;
}

/**
 * How the two kinds of company that the coverage calls "utilities" moved over the shown window, by their average abnormal
 * returns; null where fewer than two of either kind are selected.
 */
export function utilitiesSplit(study: Study): string | null {
  const producers = averageShown(study, 'power-producers');
  const regulated = averageShown(study, 'regulated-utilities');
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
