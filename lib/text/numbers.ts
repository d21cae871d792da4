const MINUS = '\u2212';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What stands where a number is missing. */
export const MISSING = '–';

/** Text of the engine or the API with real minus signs before its numbers. */
export function withRealMinus(text: string): string {
  return text.replaceAll(/-(?=\d)/g, MINUS);
}

/** A number with fixed decimals and a real minus sign; never "−0.0". Missing numbers become a dash. */
export function formatNumber(value: number | null, decimals: number): string {
  if (value === null) return MISSING;
  const magnitude = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(magnitude) !== 0 ? MINUS + magnitude : magnitude;
}

/** A fraction as a percentage: -0.1697 becomes "−17.0%". */
export function formatPercent(fraction: number | null, decimals = 1): string {
  return fraction === null ? MISSING : `${formatNumber(fraction * 100, decimals)}%`;
}

/** As `formatPercent`, with "+" before what is above zero after rounding. */
export function formatSignedPercent(fraction: number | null, decimals = 1): string {
  const text = formatPercent(fraction, decimals);
  return fraction !== null && fraction > 0 && Number.parseFloat(text) !== 0 ? `+${text}` : text;
}

/** The size of a fraction in percentage points without its sign: -0.143 becomes "14.3". */
export function formatPoints(fraction: number, decimals = 1): string {
  return formatNumber(Math.abs(fraction) * 100, decimals);
}

function superscript(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
  return exponent < 0 ? `⁻${digits}` : digits;
}

/** A p-value: three decimals, four below 0.01, and below 0.0001 one digit with its power of ten. */
export function formatPValue(p: number | null): string {
  if (p === null) return MISSING;
  if (p === 0) return `<10${superscript(-300)}`;
  if (p >= 0.01) return p.toFixed(3);
  if (p >= 0.0001) return p.toFixed(4);
  const [digit, exponent] = p.toExponential(0).split('e');
  return `${digit}×10${superscript(Number(exponent))}`;
}

/** "p = 0.023", or "p < 0.0001" where more digits would only distract; no line breaks in it. */
export function formatPStatement(p: number): string {
  return p < 0.0001 ? 'p\u00a0<\u00a00.0001' : `p\u00a0=\u00a0${formatPValue(p)}`;
}
