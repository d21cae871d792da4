import type { SuspectDays } from './quality-finding';
import type { QualitySample } from './quality-sample';

/** Share of the estimation window's trading days without a price from which trading is called thin. */
const THIN_SHARE = 0.05;

/** Trading days of the estimation window on which the firm has no price. */
export function thinTrading({ dates, prices, estimation }: QualitySample): SuspectDays | null {
  const missing: string[] = [];
  for (let day = estimation.from; day < estimation.to; day += 1) {
    if (Number.isNaN(prices[day]!)) missing.push(dates[day]!);
  }
  const days = estimation.to - estimation.from;
  if (missing.length <= THIN_SHARE * days || missing.length === days) return null;
  return {
    kind: 'thin-trading',
    message: `no price on ${missing.length} of the estimation window's ${days} trading days; they are left out`,
    dates: missing,
    returnsAt: [],
  };
}
