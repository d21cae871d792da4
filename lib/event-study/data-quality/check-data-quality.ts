import type { MarketData } from '../market-data';
import { MODELS } from '../models/model-registry';
import { dailyReturns } from '../returns';
import type { FactorName, FirmEvent, StudyOptions } from '../study-input';
import { nonPositivePrices } from './non-positive-prices';
import type { QualityFinding, SuspectDays } from './quality-finding';
import { positivePrices, type QualitySample, qualitySample } from './quality-sample';
import { splitJumps } from './split-jumps';
import { stalePrices } from './stale-prices';
import { thinTrading } from './thin-trading';

/** The model's residual standard deviation with the returns of some days left out; null where it has none. */
function sigmaOf(
  returns: Float64Array,
  leftOut: readonly number[],
  sample: QualitySample,
  market: MarketData,
  options: StudyOptions,
): number | null {
  const model = MODELS[options.model];
  if (model.factors.some((factor) => !market.factors[factor])) return null;
  const { first, last, estimation } = sample;
  const kept = Float64Array.from(returns);
  for (const day of leftOut) kept[day] = Number.NaN;
  const factors: Partial<Record<FactorName, Float64Array>> = {};
  for (const name of model.factors) factors[name] = market.factors[name]!.subarray(first, last);
  let days = 0;
  for (let day = estimation.from; day < estimation.to; day += 1) if (Number.isFinite(kept[day]!)) days += 1;
  if (days < model.parameters + 3) return null;
  const fitted = model.fit({
    first,
    returns: kept,
    market: market.returns.subarray(first, last),
    factors,
    estimation,
  });
  return 'code' in fitted ? null : fitted.summary.sigma;
}

function withEffect(
  suspect: SuspectDays,
  sample: QualitySample | null,
  market: MarketData,
  options: StudyOptions,
): QualityFinding {
  const { returnsAt, ...finding } = suspect;
  if (!sample) return { ...finding, sigma: null, sigmaWithout: null };
  const given = suspect.kind === 'non-positive-price' ? sample.prices : positivePrices(sample.prices);
  const returns = dailyReturns(given, options.returns);
  const sigma = sigmaOf(returns, [], sample, market, options);
  return {
    ...finding,
    sigma,
    sigmaWithout: returnsAt.length > 0 ? sigmaOf(returns, returnsAt, sample, market, options) : sigma,
  };
}

/**
 * The gate before any statistic: prices that are not above zero, jumps of a split's ratio and thin trading
 * inside the estimation window, and stale repeats, each with what it does to the model's sigma. `market` is
 * the market data of the firm-event's own benchmark. A firm without a finding gives an empty list.
 */
export function checkDataQuality(
  firmEvent: FirmEvent,
  market: MarketData,
  options: StudyOptions,
): QualityFinding[] {
  const sample = qualitySample(firmEvent, market);
  const suspects = [
    nonPositivePrices(firmEvent.prices, sample),
    ...(sample ? [splitJumps(sample), stalePrices(sample), thinTrading(sample)] : []),
  ];
  return suspects.flatMap((suspect) => (suspect ? [withEffect(suspect, sample, market, options)] : []));
}
