import { mean, sampleStandardDeviation } from '../statistics/moments';
import type { EstimationBaseline } from './estimation-baseline';
import { eventDate } from './event-days';
import type { EventWindow } from './event-window';
import { correlatedInterval, groupInterval } from './group-interval';
import { groupSamples } from './group-sample';
import { FEWEST_FOR_CROSS_SECTION } from './headline-test';
import { numberOrNull } from './number-or-null';
import type { PathPoint } from './study';

/**
 * The CAAR of a group from the first event day through each one, with its 95 % interval. Fractions; null where no
 * firm has an abnormal return yet, and past the last stored day.
 */
export function groupPath(group: EstimationBaseline, days: EventWindow): PathPoint[] {
  const { firms } = group;
  const begins = firms.every(
    ({ firmEvent, abnormal }) => firmEvent.window[0] === days[0] && Number.isFinite(abnormal[0]!),
  );
  const ends = firms.every(
    (firm) => firm.firmEvent.window[1] === days[1] && eventDate(firm, days[1] - days[0]) !== undefined,
  );
  const isEven = begins && ends;
  return isEven && firms.length >= FEWEST_FOR_CROSS_SECTION ? evenPath(group, days) : anyPath(group, days);
}

/** The path of firms with the same event days, all stored, and an abnormal return on the first: one running sum each. */
function evenPath(group: EstimationBaseline, [from, to]: EventWindow): PathPoint[] {
  const { firms } = group;
  const cars = new Float64Array(firms.length);
  return Array.from({ length: to - from + 1 }, (_, slot) => {
    firms.forEach(({ abnormal }, place) => {
      if (Number.isFinite(abnormal[slot]!)) cars[place]! += abnormal[slot]!;
    });
    const caar = mean(cars);
    const carDeviation = sampleStandardDeviation(cars);
    return {
      eventDay: from + slot,
      car: numberOrNull(caar),
      ...correlatedInterval({ firms, caar, carDeviation, baseline: group }),
    };
  });
}

function anyPath(group: EstimationBaseline, [from, to]: EventWindow): PathPoint[] {
  const windows = Array.from({ length: to - from + 1 }, (_, place): EventWindow => [from, from + place]);
  return groupSamples(group, windows).map((sample) => ({
    eventDay: sample.window[1],
    car: numberOrNull(sample.caar),
    ...groupInterval(sample),
  }));
}
