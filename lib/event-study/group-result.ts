import { averageBuyAndHold, canBeHeld } from './buy-and-hold-abnormal-return';
import { designEffectOf } from './design-effect';
import { estimationBaseline } from './estimation-baseline';
import type { EventWindow } from './event-window';
import type { FittedFirmEvent } from './fitted-firm-event';
import { groupInterval } from './group-interval';
import { groupPath } from './group-path';
import { GROUP_TEST_NAMES } from './group-test-names';
import { type GroupWindow, groupWindows } from './group-window';
import { headlineTestOf } from './headline-test';
import { numberOrNull } from './number-or-null';
import { preEventBenchmark } from './pre-event-benchmark';
import type { GroupDayResult, GroupResult, GroupTests, GroupWindowResult } from './study';
import type { StudyOptions } from './study-input';
import { GROUP_TESTS } from './tests/test-registry';
import { wildBootstrap } from './wild-bootstrap';

type GroupOptions = Pick<StudyOptions, 'cars' | 'bootstrap' | 'returns' | 'measure'>;

function allTests(window: GroupWindow): GroupTests {
  const tests: GroupTests = {};
  if (window.firms.length === 0) return tests;
  for (const name of GROUP_TEST_NAMES) tests[name] = GROUP_TESTS[name].evaluate(window);
  return tests;
}

function dayResult(window: GroupWindow): GroupDayResult {
  const preEvent = preEventBenchmark(window);
  return {
    eventDay: window.window[0],
    size: window.firms.length,
    aar: numberOrNull(window.caar),
    ...groupInterval(window),
    tests: allTests(window),
    ...(preEvent && { preEvent }),
  };
}

function windowResult(window: GroupWindow, options: GroupOptions): GroupWindowResult {
  const { bootstrap } = options;
  const preEvent = preEventBenchmark(window);
  return {
    from: window.window[0],
    to: window.window[1],
    size: window.firms.length,
    caar: numberOrNull(window.caar),
    abhar: canBeHeld(options) ? numberOrNull(averageBuyAndHold(window.firms, window.window)) : null,
    ...groupInterval(window),
    tests: allTests(window),
    ...(preEvent && { preEvent }),
    ...(bootstrap && window.firms.length > 0 && { bootstrap: wildBootstrap(window, bootstrap) }),
  };
}

/** First and last event day that any firm's event window covers. */
function coveredDays(firms: readonly FittedFirmEvent[]): EventWindow {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { firmEvent } of firms) {
    from = Math.min(from, firmEvent.window[0]);
    to = Math.max(to, firmEvent.window[1]);
  }
  return [from, to];
}

/**
 * Average abnormal returns of a group for every event day, and cumulated over every window, each with every
 * test. `firms` must not be empty; firms without residual variance must have been left out.
 */
export function groupResult(
  name: string,
  firms: readonly FittedFirmEvent[],
  options: GroupOptions,
): GroupResult {
  const baseline = estimationBaseline(firms);
  const [from, to] = coveredDays(firms);
  const eventDays = Array.from(
    { length: to - from + 1 },
    (_, place): EventWindow => [from + place, from + place],
  );
  const windows = groupWindows(baseline, [...eventDays, ...options.cars]);
  return {
    name,
    members: firms.map(({ firmEvent }) => firmEvent.id),
    size: firms.length,
    meanResidualCorrelation: numberOrNull(baseline.meanCorrelation),
    designEffect: numberOrNull(designEffectOf(firms.length, baseline.meanCorrelation)),
    ...headlineTestOf(
      firms.length,
      firms.every(({ firmEvent }) => firmEvent.dayZero === firms[0]!.firmEvent.dayZero),
    ),
    days: windows.slice(0, eventDays.length).map(dayResult),
    windows: windows.slice(eventDays.length).map((window) => windowResult(window, options)),
    path: groupPath(baseline, [from, to]),
  };
}
