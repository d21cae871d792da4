import { maxIndex, minIndex } from 'd3';
import type { StoredClose } from '@/lib/database/price-store';
import type { StudyEvent } from '@/lib/event-study/study';
import { formatDate } from '../dates';
import { formatNumber } from '../numbers';
import type { Translator } from '../translator';

/** What the price chart's sentences are made from; at least one close. */
export type PriceFacts = {
  name: string;
  currency: string;
  closes: readonly StoredClose[];
  events: readonly StudyEvent[];
};

/** A price as the chart writes it. */
export function formatPrice(price: number): string {
  return formatNumber(price, 2);
}

/** The finding of the price chart: from where to where the price went. */
export function priceTitle(t: Translator, { name, currency, closes }: PriceFacts): string {
  const first = closes[0]!;
  const last = closes.at(-1)!;
  return t('securityCharts.price.title', {
    name,
    currency,
    first: formatPrice(first.close),
    last: formatPrice(last.close),
    from: formatDate(t, first.date),
    to: formatDate(t, last.date),
  });
}

/** One close as the live region says it, with the events of that day. */
export function priceSpoken(t: Translator, { currency, events }: PriceFacts, { date, close }: StoredClose) {
  const values = { date: formatDate(t, date, 'short'), close: formatPrice(close), currency };
  const here = events.filter((event) => event.dayZero === date).map(({ title }) => title);
  if (here.length === 0) return t('securityCharts.price.spoken', values);
  return t('securityCharts.price.spokenEvent', { ...values, event: here.join(t('common.semicolon')) });
}

/** The stored events by the numbers that mark them in the chart; null where there is none. */
export function priceNote(t: Translator, { events }: PriceFacts): string | null {
  const listed = events.map(({ title, dayZero }, index) =>
    t('securityCharts.price.numbered', {
      number: String(index + 1),
      event: title,
      date: formatDate(t, dayZero),
    }),
  );
  return listed.length === 0 ? null : `${listed.join(t('common.semicolon'))}.`;
}

/** The price chart in words: its extremes and its events. */
export function priceDescription(t: Translator, { name, currency, closes, events }: PriceFacts): string {
  const low = closes[minIndex(closes, ({ close }) => close)]!;
  const high = closes[maxIndex(closes, ({ close }) => close)]!;
  return t('securityCharts.price.description', {
    name,
    currency,
    from: formatDate(t, closes[0]!.date),
    to: formatDate(t, closes.at(-1)!.date),
    low: formatPrice(low.close),
    lowDate: formatDate(t, low.date),
    high: formatPrice(high.close),
    highDate: formatDate(t, high.date),
    events: events
      .map(({ title, dayZero }) =>
        t('securityCharts.price.listed', { event: title, date: formatDate(t, dayZero) }),
      )
      .join(t('common.semicolon')),
  });
}
