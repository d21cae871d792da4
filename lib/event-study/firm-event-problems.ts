import type { MarketData } from './market-data';
import type { ExpectedReturnModel } from './models/expected-return-model';
import type { StudyProblem } from './study';
import type { FactorName, FirmEvent } from './study-input';

/** The estimation window has too few returns: how many, and how many are needed. */
export function tooFewDays(firmEvent: FirmEvent, have: number, need: number): StudyProblem {
  return {
    code: have === 0 ? 'no-prices' : 'too-few-estimation-days',
    message: `${firmEvent.ticker} has ${have} returns in the estimation window ${firmEvent.estimation.join('…')} and needs ${need}`,
    have,
    need,
  };
}

/** A factor the model reads is not stored. */
export function missingFactorProblem(factor: FactorName, model: ExpectedReturnModel): StudyProblem {
  return {
    code: 'missing-factor',
    message: `the ${model.name} model needs the factor ${factor}, which is not stored for its days: import it with npm run import -- --provider french, or pass --factors FILE on the command line`,
  };
}

/** Day 0, or the whole event window, is not among the market's stored trading days. */
export function outsidePrices(firmEvent: FirmEvent, market: MarketData, zero: number): StudyProblem {
  const first = market.calendar[0] ?? 'none';
  const last = market.calendar.at(-1) ?? 'none';
  const { ticker, dayZero, window } = firmEvent;
  const what = zero < 0 ? `day 0 (${dayZero}) is not` : `no day of the event window ${window.join('…')} is`;
  return {
    code: 'event-outside-prices',
    message: `${ticker}: ${what} among the market's trading days ${first} to ${last}`,
  };
}
