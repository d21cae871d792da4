import { expect, test } from 'vitest';
import { editStudy } from '@/components/study/edit-study';
import { onlyMatch, securityGroups, withTickers } from '@/components/study/settings/security-groups';
import { studySpecSchema } from '@/lib/event-study/study-spec';
import { translatorOf } from '@/lib/text/translator';

const securities = [
  { ticker: 'NVDA', name: 'Nvidia', group: 'ai-chips' },
  { ticker: 'VST', name: 'Vistra', group: 'power-producers' },
  { ticker: 'CEG', name: 'Constellation Energy', group: 'power-producers' },
  { ticker: 'V', name: 'Visa', group: 'other' },
  { ticker: 'SPY', name: 'SPDR S&P 500 ETF', group: 'benchmark' },
];
const groupsOf = (search: string) =>
  securityGroups(translatorOf('en'), securities, { search, benchmark: 'SPY' });
const found = (search: string) =>
  groupsOf(search).flatMap(({ members }) => members.map(({ ticker }) => ticker));

test.each([
  ['', ['NVDA', 'VST', 'CEG', 'V']],
  ['vst', ['VST']],
  ['constell', ['CEG']],
  ['power producers', ['VST', 'CEG']],
  ['spy', []],
])('the search "%s" looks in ticker, name and group, never at the benchmark', (search, tickers) => {
  expect(found(search)).toEqual(tickers);
});

test.each([
  ['vst', 'VST'],
  [' V ', 'V'],
  ['constell', 'CEG'],
  ['vi', undefined],
  ['power producers', undefined],
  ['moon', undefined],
  ['spy', undefined],
  [' ', undefined],
])('Enter after "%s" chooses %s: the very ticker or the only match', (search, ticker) => {
  expect(onlyMatch(groupsOf(search), search)).toBe(ticker);
});

test('a selection keeps the stored order, and tickers that are not stored come last', () => {
  const order = ['NVDA', 'VST', 'CEG'];
  expect(withTickers(['CEG', 'ZZZZ'], ['NVDA'], true, order)).toEqual(['NVDA', 'CEG', 'ZZZZ']);
  expect(withTickers(['NVDA', 'CEG'], ['NVDA', 'VST'], false, order)).toEqual(['CEG']);
});

test('default windows follow a new event window, and chosen ones that no longer fit are a problem', () => {
  const edited = editStudy(studySpecSchema.parse({}), { window: '-2,2' });
  expect('spec' in edited && edited.spec.cars).toEqual([
    [0, 0],
    [0, 1],
    [-1, 1],
  ]);
  const refused = editStudy(studySpecSchema.parse({ cars: '-5,5' }), { window: '-2,2' });
  expect('problems' in refused && refused.problems.map(({ field }) => field)).toEqual(['cars']);
});

test('taking away the followed security or the shown window leaves the rest of the study', () => {
  const spec = studySpecSchema.parse({ tickers: 'NVDA,VST', highlight: 'VST', shown: '-5,5' });
  const edited = editStudy(spec, { tickers: 'NVDA', window: '-2,2' });
  expect('spec' in edited && edited.spec).toMatchObject({
    shown: [0, 0],
    tickers: ['NVDA'],
    window: [-2, 2],
  });
  expect('spec' in edited && edited.spec.highlight).toBeUndefined();
});
