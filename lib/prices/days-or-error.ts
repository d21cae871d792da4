import type { AskedSpan, ProvidedSeries } from './price-provider';
import { ProviderError } from './provider-error';

/**
 * The days of a series that lie within the span.
 *
 * @throws ProviderError where there is none.
 */
export function daysOrError(
  series: ProvidedSeries,
  provider: string,
  ticker: string,
  { from, to }: AskedSpan,
): ProvidedSeries {
  const days = series.days.filter(({ date }) => date >= from && date <= to);
  if (days.length > 0) return { ...series, days };
  throw new ProviderError('no-days', `${provider} has no days of ${ticker} from ${from} to ${to}`);
}
