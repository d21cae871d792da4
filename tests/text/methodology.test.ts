import { renderToString } from 'katex';
import { expect, test } from 'vitest';
import { GROUP_TEST_NAMES } from '@/lib/event-study/group-test-names';
import { MODEL_NAMES } from '@/lib/event-study/study-choices';
import { GROUP_TESTS } from '@/lib/event-study/tests/test-registry';
import { LOCALES } from '@/lib/text/locale';
import { methodText } from '@/lib/text/methodology/method-text';
import { NOTATION } from '@/lib/text/methodology/notation';
import { type Method, OTHER_PAPERS, SECTIONS } from '@/lib/text/methodology/sections';
import { browserMessagesOf, messagesOf, translatorOf } from '@/lib/text/translator';

const methods: Method[] = SECTIONS.flatMap((section): Method[] => [...section.methods]);
const en = translatorOf('en');

test('every model, every group test and every other method is explained once', () => {
  const all = [...MODEL_NAMES, ...GROUP_TEST_NAMES, ...Object.keys(OTHER_PAPERS)];
  expect([...methods].sort()).toEqual(all.sort());
});

test('every formula is TeX that KaTeX sets without a complaint', () => {
  const formulas = [
    ...Object.values(NOTATION),
    ...methods.flatMap((method) => methodText(en, method).formulas),
  ];
  expect(formulas.length).toBeGreaterThan(70);
  for (const tex of formulas) {
    const options = { output: 'mathml', strict: 'error', throwOnError: true } as const;
    expect(renderToString(tex, options), tex).toContain('<math');
  }
});

test.each(GROUP_TEST_NAMES)(
  'the formula of %s names the distribution that the code compares it with',
  (name) => {
    const tex = methodText(en, name).formulas[0]!;
    const stated = /\\sim t_/.test(tex)
      ? 'student-t'
      : tex.includes('\\sim\\mathrm{N}(0,1)')
        ? 'normal'
        : 'exact';
    expect(stated).toBe(GROUP_TESTS[name].nullDistribution);
  },
);

test.each(LOCALES)('no text is empty or shows a placeholder or a message key (%s)', (locale) => {
  const t = translatorOf(locale);
  for (const method of methods) {
    const { name, plain, usual, assumes, limit } = methodText(t, method);
    for (const text of [name, plain, usual, assumes, limit]) {
      expect(text, method).toMatch(/\S/);
      expect(text, method).not.toMatch(/[{}]|methodology\./);
    }
  }
});

test('defaults are those of the code', () => {
  expect(methodText(en, 'windows').usual.replaceAll('\u00a0', ' ')).toBe(
    'Estimation days \u2212130 to \u221211, event days \u221210 to +10, and CARs over 0; 0 to +1; \u22121 to +1; \u22125 to +5; \u221210 to +10.',
  );
  expect(methodText(en, 'missing').usual).toContain('At least 60 returns');
  expect(methodText(en, 'market').usual).toBe('The model used where none is chosen.');
  expect(methodText(en, 'capm').usual).toContain('Reads the factor RF, and cannot');
  expect(methodText(en, 'ff5-momentum').usual).toContain('Mkt-RF, SMB, HML, RMW, CMA, Mom, RF');
  expect(methodText(en, 'split-jump').plain).toContain('larger than 25%, more than 5 usual moves');
});

test('the two tests that lead say so, and no other does', () => {
  const leading = methods.filter((method) => methodText(en, method).usual.startsWith('Leads groups'));
  expect(leading).toEqual(['portfolio-t', 'kolari-pynnonen-t']);
  expect(methodText(en, 'kolari-pynnonen-t').usual).toBe('Leads groups of 5 stocks or more.');
});

test('what a test assumes is read from the registry', () => {
  expect(methodText(en, 'patell-z').assumes).toBe(
    'Stocks move independently of each other. The event does not make returns more variable.',
  );
  expect(methodText(en, 'kolari-pynnonen-t').assumes).toBe(
    'Stocks may move together. The event may make returns more variable.',
  );
});

test('the browser gets every message but those of the pages that the server alone writes out', () => {
  const { apiReference, coverage, data, methodology, ...rest } = messagesOf('ar');
  for (const { title } of [apiReference, coverage, data, methodology]) expect(title).toMatch(/\S/);
  expect(browserMessagesOf('ar')).toEqual(rest);
});
