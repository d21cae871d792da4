import { expect, test } from 'vitest';
import { problemLines } from '@/lib/text/problem-lines';
import { translatorOf } from '@/lib/text/translator';

const en = translatorOf('en');
const ar = translatorOf('ar');

function lacking(ticker: string, have: number, estimation: [number, number] = [-30, -11]) {
  const reason = { code: 'too-few-estimation-days' as const, have, need: 60, ticker, estimation };
  return { field: 'estimation', message: `${ticker} has ${have} returns`, reason };
}

test('what every stock lacks alike is one sentence', () => {
  const problems = ['NVDA', 'VST', 'CEG'].map((ticker) => lacking(ticker, 20));
  expect(problemLines(en, problems)).toEqual([
    {
      field: 'estimation',
      text: 'None of the 3 stocks has the 60 returns that a model needs: the estimation window \u221230\u00a0to\u00a0\u221211 holds 20.',
    },
  ]);
  const [arabic, ...more] = problemLines(ar, problems);
  expect(more).toEqual([]);
  expect(arabic?.text).not.toMatch(/[A-Za-z]/);
  for (const number of ['60', '20', '\u221230']) expect(arabic?.text).toContain(number);
});

test('stocks that lack different numbers of days are told apart', () => {
  const problems = [lacking('TLN', 0), lacking('GEV', 47), lacking('BE', 47)];
  expect(problemLines(en, problems).map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
    'TLN has no returns in the estimation window −30 to −11; a model needs 60.',
    'GEV, BE have 47 returns in the estimation window −30 to −11; a model needs 60.',
  ]);
});

test('a cause of another kind is told once, in the reader’s language', () => {
  const factor = (ticker: string) => ({
    field: 'model',
    message: 'the CAPM model needs the factor Mkt-RF',
    reason: { code: 'missing-factor' as const, ticker, estimation: [-130, -11] as [number, number] },
  });
  const lines = problemLines(ar, [factor('NVDA'), factor('VST')]);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.text).toContain('يحتاج النموذج إلى عامل');
});
