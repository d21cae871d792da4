/** The signs that may stand before the decimals of a number. */
export const DECIMAL_SIGNS = ['.', ','] as const;
export type DecimalSign = (typeof DECIMAL_SIGNS)[number];

/** A number's own digits and signs: without spaces, apostrophes between thousands and a currency sign. */
function bare(text: string): string {
  return text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^([+-]?)[$€£¥]|[$€£¥]$/g, '$1');
}

const GROUPED = { '.': /^[1-9]\d{0,2}(,\d{3})+$/, ',': /^[1-9]\d{0,2}(\.\d{3})+$/ };
const PLAIN = /^\d+(\.\d+)?$/;

/** A written number, thousands separated or not; undefined where it is none in that way of writing. */
export function numberIn(text: string, decimal: DecimalSign): number | undefined {
  if (decimal === '.' && PLAIN.test(text)) return Number(text);
  const grouping = decimal === '.' ? ',' : '.';
  const [whole = '', ...decimals] = bare(text).split(decimal);
  if (whole.includes(grouping) && !GROUPED[decimal].test(whole.replace(/^[+-]/, ''))) return undefined;
  const joined = [whole.replaceAll(grouping, ''), ...decimals].join('.');
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(joined) ? Number(joined) : undefined;
}

/** Collects which decimal sign the numbers of a file are written with. */
export class DecimalEvidence {
  /** The line of the first number that only this sign reads. */
  private readonly proof: Partial<Record<DecimalSign, number>> = {};
  private unclear: { line: number; text: string } | undefined;

  /** Takes a number as it is written. */
  add(text: string, line: number): void {
    if (!text.includes('.') && !text.includes(',')) return;
    // A single sign with other than three digits after it, and a sign that is proven: nothing new to learn.
    if (this.proof['.'] !== undefined && PLAIN.test(text)) return;
    const readings = DECIMAL_SIGNS.map((sign) => numberIn(text, sign));
    const valid = DECIMAL_SIGNS.filter((_, place) => readings[place] !== undefined);
    if (valid.length === 1) this.proof[valid[0]!] ??= line;
    else if (valid.length === 2) this.unclear ??= { line, text };
  }

  /** The sign that every number allows, or the lines that leave it open or contradict each other. */
  result():
    | { sign: DecimalSign }
    | { contradiction: [number, number] }
    | { unclear: { line: number; text: string } } {
    const { '.': dot, ',': comma } = this.proof;
    if (dot !== undefined && comma !== undefined) return { contradiction: [dot, comma] };
    if (dot !== undefined) return { sign: '.' };
    if (comma !== undefined) return { sign: ',' };
    return this.unclear ? { unclear: this.unclear } : { sign: '.' };
  }
}
