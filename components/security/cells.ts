import { formatNumber, formatSignedPercent, MISSING } from '@/lib/text/numbers';

/** A fraction as a table shows it under a heading that carries the percent sign. */
export function percentCell(fraction: number | null): string {
  return formatSignedPercent(fraction, 2).replace('%', '');
}

/** An interval of fractions as "low … high" in percent, or a dash. */
export function intervalCell({ lower, upper }: { lower: number | null; upper: number | null }): string {
  if (lower === null || upper === null) return MISSING;
  return `${formatNumber(lower * 100, 1)} … ${formatNumber(upper * 100, 1)}`;
}
