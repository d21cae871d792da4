import { z } from 'zod';
import type { ProvidedSeries } from '../price-provider';
import { ProviderError } from '../provider-error';
import { parseAnswer } from '../transport/parse-answer';
import { undoSplits } from '../undo-splits';

const number = z.string().transform(Number).pipe(z.number());

const dayFields = z.object({
  '2. high': number,
  '3. low': number,
  '4. close': number,
  '5. adjusted close': number,
  '6. volume': number,
  '8. split coefficient': number,
});

const answerFields = z.object({ 'Time Series (Daily)': z.record(z.string(), dayFields) });

/** Alpha Vantage answers 200 with a sentence where it gives no data. */
const sentences = z.object({
  'Error Message': z.string().optional(),
  Note: z.string().optional(),
  Information: z.string().optional(),
});

function refuseSentence(answer: unknown, ticker: string): void {
  const {
    'Error Message': error,
    Note: note,
    Information: information,
  } = sentences.safeParse(answer).data ?? {};
  if (error !== undefined) {
    throw new ProviderError('unknown-ticker', `Alpha Vantage does not know ${ticker}: ${error}`);
  }
  const reason = note ?? information;
  if (reason === undefined) return;
  const fault = /rate limit|call frequency|requests per|per day/i.test(reason) ? 'rate-limit' : 'refused';
  throw new ProviderError(fault, `Alpha Vantage gives no data: ${reason}`);
}

/**
 * The days of TIME_SERIES_DAILY_ADJUSTED. Its close is the price as traded; splits are undone by its own split
 * coefficients, so that the stored close is adjusted for splits as that of every provider.
 *
 * @throws ProviderError where the answer is a sentence or otherwise than documented.
 */
export function alphaVantageSeries(answer: unknown, ticker: string): ProvidedSeries {
  refuseSentence(answer, ticker);
  const { 'Time Series (Daily)': series } = parseAnswer(answerFields, answer, 'Alpha Vantage');
  const traded = Object.entries(series)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([date, day], index) => ({
      line: index + 1,
      date,
      close: day['4. close'],
      adjustedClose: day['5. adjusted close'],
      volume: day['6. volume'],
      high: day['2. high'],
      low: day['3. low'],
      split: day['8. split coefficient'],
    }));
  const days = undoSplits(traded).map(({ split: _, ...day }) => day);
  return { identity: {}, days, rejected: [] };
}
