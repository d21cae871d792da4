/** Numbering systems by their Unicode names: Latin 0-9, Arabic-Indic ٠-٩. */
const DIGITS = ['latn', 'arab'] as const;
export type Digits = (typeof DIGITS)[number];

/** The cookie in which the reader's choice of digits is kept, so that the server's page already has them. */
export const DIGITS_COOKIE = 'digits';

const LATIN = '0123456789';
const ARABIC_INDIC = '٠١٢٣٤٥٦٧٨٩';

/** The digits that a cookie's value names; Latin ones where it names none. */
export function digitsOf(value: string | undefined): Digits {
  return DIGITS.find((digits) => digits === value) ?? 'latn';
}

/** Keeps a product and its exponent in their order, which Arabic-Indic digits would turn round. */
const LEFT_TO_RIGHT = '\u200e';

/** A number of a text with its percent sign; not the digits of a name (V3, R1; S&P 500 with a no-break space). */
const NUMBER =
  /(?<![\p{Script=Latin}\d.,-]|\p{Script=Latin}\u00a0)\d+(?:[.,]\d+)*%?(?![\p{Script=Latin}\d])/gu;

/** A text with its numbers in the reader's digits: "−17.0%" is "−١٧٫٠٪" in Arabic-Indic ones. */
export function inDigits(text: string, digits: Digits): string {
  if (digits === 'latn') {
    return text.replaceAll(/[٠-٩]/g, (digit) => LATIN[ARABIC_INDIC.indexOf(digit)]!);
  }
  const ordered = text.replaceAll(/×|(?=⁻)/g, (sign) => LEFT_TO_RIGHT + sign + LEFT_TO_RIGHT);
  return ordered.replaceAll(NUMBER, (number) =>
    number
      .replaceAll(/\d/g, (digit) => ARABIC_INDIC[Number(digit)]!)
      .replaceAll(',', '٬')
      .replaceAll('.', '٫')
      .replaceAll('%', '٪'),
  );
}

/** A window "[−10, 10]" in the reader's digits; a mark at an Arabic comma keeps its days in their order. */
export function windowInDigits(text: string, digits: Digits): string {
  const told = inDigits(text, digits);
  return digits === 'arab' ? told.replaceAll(/,(?=\s)/g, `،${LEFT_TO_RIGHT}`) : told;
}
