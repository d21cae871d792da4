import { expect, test } from 'vitest';
import { fieldProblemText } from '@/lib/text/field-problem';
import { translatorOf } from '@/lib/text/translator';
import { parseStudySpec, type QueryFields } from '@/lib/url/parse-study';

/** An address for each thing that can be wrong with one, and what an Arabic reader is told besides words. */
const WRONG: [QueryFields, string[]][] = [
  [{ model: ['market', 'garch'] }, []],
  [{ event: 'NOT A SLUG' }, ['deepseek-app-store']],
  [{ benchmark: 'S P Y' }, ['NVDA', '12']],
  [{ returns: 'cubic' }, ['simple, log']],
  [{ window: 'ten' }, ['−10,10']],
  [{ window: '-300,300' }, ['251']],
  [{ tickers: ',' }, ['60', 'NVDA,VST']],
  [{ cars: 'x' }, ['12', '0,0;−1,1']],
  [{ window: '1,5' }, ['−10,10']],
  [{ estimation: '-100,-5' }, ['−10', '−130,−11']],
  [{ cars: '-20,20' }, ['−10,10', '−20,20']],
  [{ tickers: 'NVDA,VST', highlight: 'DUK' }, ['NVDA, VST', 'DUK']],
  [{ shown: '-3,3' }, ['0,0; 0,1', '−3,3']],
];

test.each(WRONG)('what is wrong with the address %o is said in the reader’s language', (fields, said) => {
  const parsed = parseStudySpec(fields);
  const problem = 'problems' in parsed ? parsed.problems[0]! : undefined;
  expect(problem?.message).toMatch(/^expected /);
  const english = fieldProblemText(translatorOf('en'), problem!);
  expect(english).toMatch(/^expected /);
  expect(english).not.toMatch(/<=|"from,to"|-\d/);
  const arabic = fieldProblemText(translatorOf('ar'), problem!);
  expect(arabic).toMatch(/^يُنتظر /);
  for (const part of said) expect(arabic).toContain(part);
});

test('tickers that are not stored are named in the reader’s language', () => {
  const problem = { message: 'No prices are stored for ZZZZ.', unknown: ['ZZZZ'], valid: ['BE', 'NVDA'] };
  expect(fieldProblemText(translatorOf('en'), problem)).toBe(
    'No prices are stored for ZZZZ. Stored tickers: BE, NVDA.',
  );
  expect(fieldProblemText(translatorOf('ar'), problem)).toBe(
    'لا أسعار مخزّنة للرمز \u2068ZZZZ\u2069. الرموز المخزّنة: \u2068BE، NVDA\u2069.',
  );
});
