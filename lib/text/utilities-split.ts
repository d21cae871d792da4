import type { GroupWindowResult, Study } from '@/lib/event-study/study';
import { caarOver } from '@/lib/event-study/window-results';
import { formatSignedPercent } from './numbers';
import type { Translator } from './translator';

type Average = GroupWindowResult & { caar: number };

function averageShown(study: Study, name: string): Average | undefined {
  const group = study.groups.find((candidate) => candidate.name === name);
  const window = caarOver(group, study.spec.shown);
  return window && window.caar !== null ? { ...window, caar: window.caar } : undefined;
}

/** Whether an average is distinguishable from noise: its 95 % interval leaves zero out. */
function isBeyondNoise({ lower, upper }: Average): boolean {
  return lower !== null && upper !== null && (lower > 0 || upper < 0);
}

/** Which of the two kinds moved, and whether the same way; only what is beyond noise is said to have moved. */
function splitOf(producers: Average, regulated: Average) {
  const moved = [isBeyondNoise(producers), isBeyondNoise(regulated)];
  if (moved.every(Boolean)) return producers.caar < 0 === regulated.caar < 0 ? 'together' : 'apart';
  if (!moved.some(Boolean)) return null;
  return moved[0] ? 'producers' : 'regulated';
}

/**
 * How the two kinds of company that the coverage calls "utilities" moved over the shown window, by their average abnormal
 * returns; null where fewer than two of either kind are selected, or neither average is distinguishable from noise.
 */
export function utilitiesSplit(t: Translator, study: Study): string | null {
  const producers = averageShown(study, 'power-producers');
  const regulated = averageShown(study, 'regulated-utilities');
  if (!producers || !regulated) return null;
  const split = splitOf(producers, regulated);
  if (!split) return null;
  return t('headline.utilities', {
    split,
    producers: formatSignedPercent(producers.caar),
    regulated: formatSignedPercent(regulated.caar),
  });
}
