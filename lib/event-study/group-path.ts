import type { EstimationBaseline } from './estimation-baseline';
import { groupInterval } from './group-interval';
import { groupSamples } from './group-sample';
import { numberOrNull } from './number-or-null';
import type { PathPoint } from './study';
import type { EventWindow } from './study-spec';

/**
 * The CAAR of a group from the first event day through each one, with its 95 % interval. Fractions; null where no firm has an abnormal return yet.
 */
export function groupPath(group: EstimationBaseline, [from, to]: EventWindow): PathPoint[] {
  const windows = Array.from({ length: to - from + 1 }, (_, place): EventWindow => [from, from + place]);
  return groupSamples(group, windows).map((sample) => ({
    eventDay: sample.window[1],
    car: numberOrNull(sample.caar),
    ...groupInterval(sample),
  }));
}
