import { expect, test } from 'vitest';
import { Methodology } from '@/components/methodology/methodology';
import { SECTIONS } from '@/lib/text/methodology/sections';
import { translatorOf } from '@/lib/text/translator';
import { pageMarkup } from '../support/page-markup';

function markupIn(locale: 'en' | 'ar', digits: 'latn' | 'arab' = 'latn') {
  return pageMarkup(<Methodology t={translatorOf(locale, digits)} />, locale);
}

test('every method has an anchor, and every formula is MathML read from left to right', () => {
  const markup = markupIn('en');
  for (const method of SECTIONS.flatMap(({ methods }): readonly string[] => methods)) {
    expect(markup).toContain(`<article id="${method}"`);
  }
  const formulas = markup.match(/<math /g)!.length;
  expect(formulas).toBe(markup.match(/dir="ltr"[^>]*><span class="katex"><math /g)!.length);
  expect(markup).not.toContain('katex-html');
});

test('the numbers of the simulation stand in a table below each of its three charts', () => {
  const markup = markupIn('en');
  expect(markup.match(/role="graphics-document"/g)).toHaveLength(6);
  expect(markup.match(/<table/g)).toHaveLength(3);
  expect(markup.match(/<tbody>/g)).toHaveLength(3);
  expect(markup).toContain('<bdi>43.7% (40.7% to 46.8%)</bdi>');
});

test('the Arabic page is written in Arabic', () => {
  const markup = markupIn('ar');
  expect(markup).toContain('كيف تُحسب الأرقام');
  expect(markup).toContain('اختبار كولاري–بينونن t');
  expect(markup).not.toMatch(/Stocks|The event|What the/);
});

test('Arabic-Indic digits reach texts and tables, and leave formulas and papers as they are', () => {
  const markup = markupIn('ar', 'arab');
  expect(markup).toContain('٤٣٫٧٪');
  expect(markup).toContain('<mn>0.975</mn>');
  expect(markup).toContain('MacKinlay (1997), eq. 20');
});
