import { z } from 'zod';
import type { ProvidedSeries } from '../price-provider';
import { parseAnswer } from '../transport/parse-answer';
import { undoSplits } from '../undo-splits';

const answerFields = z.array(
  z.object({
    date: z.string(),
    close: z.number(),
    high: z.number(),
    low: z.number(),
    volume: z.number(),
    adjClose: z.number(),
    splitFactor: z.number(),
  }),
);

/**
 * The days of Tiingo's end-of-day prices. Its close is the price as traded; splits are undone by its own split
 * factors.
 *
 * @throws ProviderError where the answer is otherwise than documented.
 */
export function tiingoSeries(answer: unknown): ProvidedSeries {
  const traded = parseAnswer(answerFields, answer, 'Tiingo').map(
    ({ date, close, high, low, volume, adjClose, splitFactor }, index) => ({
      line: index + 1,
      date: date.slice(0, 10),
      close,
      adjustedClose: adjClose,
      volume,
      high,
      low,
      split: splitFactor,
    }),
  );
  const days = undoSplits(traded).map(({ split: _, ...day }) => day);
  return { identity: {}, days, rejected: [] };
}
