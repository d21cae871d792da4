import type { PriceSeries } from '../study-input';
import type { SuspectDays } from './quality-finding';
import type { QualitySample } from './quality-sample';

/**
 * Prices that are zero or negative anywhere in the firm's series. Some databases write the mean of bid and
 * ask with a minus sign on days without a trade; no return can be taken from such a number.
 */
export function nonPositivePrices(series: PriceSeries, sample: QualitySample | null): SuspectDays | null {
  const dates = series.dates.filter((_, day) => series.prices[day]! <= 0);
  if (dates.length === 0) return null;
  const returnsAt: number[] = [];
  sample?.prices.forEach((price, day) => {
    if (price <= 0 || sample.prices[day - 1]! <= 0) returnsAt.push(day);
  });
  const where =
    returnsAt.length > 0
      ? 'some in the estimation or event window'
      : 'none in the estimation or event window';
  return {
    kind: 'non-positive-price',
    message: `${dates.length} zero or negative prices (a mean of bid and ask is often written so), ${where}; no return is taken from them`,
    dates,
    returnsAt,
  };
}
