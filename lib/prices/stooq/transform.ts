import type { IncomingDay } from '../door/incoming-day';
import type { ProvidedSeries } from '../price-provider';
import { ProviderError } from '../provider-error';

const HEADER = 'Date,Open,High,Low,Close';

function numberOf(cell: string | undefined): number | null {
  return cell === undefined || cell === '' ? null : Number(cell);
}

function dayOf(text: string, line: number): IncomingDay {
  const [date = '', , high, low, close, volume] = text.split(',');
  return {
    line,
    date,
    close: numberOf(close),
    adjustedClose: null,
    volume: numberOf(volume),
    high: numberOf(high),
    low: numberOf(low),
  };
}

function malformed(what: string): ProviderError {
  return new ProviderError('malformed', `Stooq answers otherwise than documented: ${what}`);
}

/**
 * The days of a Stooq CSV: `Date,Open,High,Low,Close` and, except for indices, `Volume`. Its one close is adjusted
 * for splits and dividends.
 *
 * @throws ProviderError where the text is no such file: Stooq answers 200 with a sentence instead.
 */
export function stooqSeries(text: string, ticker: string): ProvidedSeries {
  const [header = '', ...lines] = text.trim().split(/\r?\n/);
  if (/^no data/i.test(header)) throw new ProviderError('unknown-ticker', `Stooq has no data of ${ticker}`);
  if (/exceeded the daily hits limit/i.test(header)) {
    throw new ProviderError('rate-limit', 'Stooq’s limit of downloads a day is reached: try again tomorrow');
  }
  if (header !== HEADER && header !== `${HEADER},Volume`) {
    throw malformed(`expected ${HEADER}, found "${header.slice(0, 60)}"`);
  }
  const cells = header.split(',').length;
  const days = lines.map((row, index) => {
    const found = row.split(',').length;
    // An answer that breaks off ends in half a price, which would pass for a whole one.
    if (found !== cells) throw malformed(`line ${index + 2} has ${found} cells, not ${cells}`);
    return dayOf(row, index + 2);
  });
  return { identity: {}, days, rejected: [] };
}
