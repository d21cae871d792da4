import type { FirmEvent, PriceSeries } from '../study-input';
import { positivePrices } from './quality-sample';

/**
 * The firm-events with prices that are not above zero taken out as missing, so that no return is computed
 * from them. A series that several firm-events share stays shared.
 */
export function withUsablePrices(firmEvents: readonly FirmEvent[]): FirmEvent[] {
  const usable = new Map<PriceSeries, PriceSeries>();
  return firmEvents.map((firmEvent) => {
    const given = firmEvent.prices;
    let series = usable.get(given);
    if (!series) {
      const prices = positivePrices(given.prices);
      series = prices === given.prices ? given : { ...given, prices };
      usable.set(given, series);
    }
    return series === given ? firmEvent : { ...firmEvent, prices: series };
  });
}
