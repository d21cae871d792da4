import type { Study } from '@/lib/event-study/study';
import { caarOver } from '@/lib/event-study/window-results';
import { formatSignedPercent } from './numbers';
import type { Translator } from './translator';

function averageShown(study: Study, name: string): number | null {
  const group = study.groups.find((candidate) => candidate.name === name);
  return caarOver(group, study.spec.shown)?.caar ?? null;
}

/**
 * How the two kinds of company that the coverage calls "utilities" moved over the shown window, by their average abnormal
 * returns; null where fewer than two of either kind are selected.
 */
export function utilitiesSplit(t: Translator, study: Study): string | null {
  const producers = averageShown(study, 'power-producers');
  const regulated = averageShown(study, 'regulated-utilities');
  if (producers === null || regulated === null) return null;
  return t('headline.utilities', {
    split: producers < 0 !== regulated < 0 ? 'apart' : 'together',
    producers: formatSignedPercent(producers),
    regulated: formatSignedPercent(regulated),
  });
}
