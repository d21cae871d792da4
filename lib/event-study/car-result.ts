import { buyAndHoldAbnormalReturn, canBeHeld } from './buy-and-hold-abnormal-return';
import { cumulativeAbnormalReturn } from './cumulative-abnormal-return';
import type { EventWindow } from './event-window';
import type { FittedFirmEvent } from './fitted-firm-event';
import { numberOrNull } from './number-or-null';
import { minimumDetectableEffect, significanceOf } from './significance';
import { sqTest } from './sq-test';
import type { CarResult, StudyProblem } from './study';
import type { StudyOptions } from './study-input';

/** The abnormal returns of one security added up over a window, with every test of the sum where it `isTested`. */
export function carResult(
  event: FittedFirmEvent,
  window: EventWindow,
  options: StudyOptions,
  isTested: boolean,
): CarResult {
  const { days, car, standardError } = cumulativeAbnormalReturn(event, window);
  const isHeld = days > 0 && canBeHeld(options);
  const test = significanceOf(car, isTested ? standardError : Number.NaN, event.degreesOfFreedom);
  const result: CarResult = {
    from: window[0],
    to: window[1],
    days,
    car: numberOrNull(car),
    standardError: test.standardError,
    t: test.t,
    p: test.p,
    lower: test.lower,
    upper: test.upper,
    bhar: isHeld ? numberOrNull(buyAndHoldAbnormalReturn(event, window, 'expected')) : null,
    bharAgainstMarket: isHeld ? numberOrNull(buyAndHoldAbnormalReturn(event, window, 'market')) : null,
    sq: isTested ? sqTest(event.fitted.residuals, car, window[1] - window[0] + 1) : null,
    minimumDetectable:
      isTested && days > 0 ? minimumDetectableEffect(standardError, event.degreesOfFreedom) : null,
  };
  if (days === 0) result.problem = windowProblem(event, window);
  return result;
}

function windowProblem(event: FittedFirmEvent, window: EventWindow): StudyProblem {
  return {
    code: 'missing-return',
    message: `${event.firmEvent.ticker} has no abnormal return in the window ${window.join(',')}: it did not trade, or the window leaves the event window or the stored days`,
  };
}
