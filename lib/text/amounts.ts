import type { Unit } from '@/lib/event-study/study-choices';
import { formatNumber, formatPercent, formatSignedPercent } from './numbers';

/** The holding that an abnormal return is told in dollars of. */
export const HOLDING = 1000;

/** An abnormal return on an axis: "−15%", or dollars of a holding of 1,000: "−$150". */
export function formatTick(fraction: number, decimals: number, unit: Unit): string {
  return unit === 'percent' ? formatPercent(fraction, decimals) : dollars(fraction);
}

/** An abnormal return with its sign: "+1.3%", or dollars of a holding of 1,000: "+$13". */
export function formatAmount(fraction: number | null, unit: Unit, decimals = 1): string {
  if (unit === 'percent' || fraction === null) return formatSignedPercent(fraction, decimals);
  const text = dollars(fraction);
  return Math.round(fraction * HOLDING) > 0 ? `+${text}` : text;
}

function dollars(fraction: number): string {
  const amount = formatNumber(Math.abs(fraction) * HOLDING, 0);
  return fraction < 0 && amount !== '0' ? `\u2212$${amount}` : `$${amount}`;
}
