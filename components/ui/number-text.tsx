'use client';

import { Fragment, useContext } from 'react';
import { DigitsContext } from '@/components/language/digits-context';
import { inDigits } from '@/lib/text/digits';

const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function plainDigits(superscripts: string): string {
  return [...superscripts]
    .map((character) => (character === '⁻' ? '\u2212' : String(SUPERSCRIPT_DIGITS.indexOf(character))))
    .join('');
}

/** Text whose superscript digits are set as real superscripts, which the typeface's own digits can serve. */
export function NumberText({ children }: { children: string }) {
  const digits = useContext(DigitsContext);
  const parts = inDigits(children, digits).split(/([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/);
  return parts.map((part, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no identity but their place
    if (index % 2 === 0) return <Fragment key={index}>{part}</Fragment>;
    // R² is set in the typeface's own sign: only exponents are longer or negative.
    if (part === '²') return part;
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    return <sup key={index}>{inDigits(plainDigits(part), digits)}</sup>;
  });
}
