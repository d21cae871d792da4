import { expect, test } from 'vitest';
import { rankingTitle } from '@/lib/text/chart-titles';
import { leadingTicker, studyHeadline } from '@/lib/text/headline';
import { translatorOf } from '@/lib/text/translator';
import { utilitiesSplit } from '@/lib/text/utilities-split';
import { bundledStudy } from '../support/bundled-study';

const en = translatorOf('en');

test('the headline says what Nvidia did, what the market explains and what remains, and the parts add up', () => {
  const study = bundledStudy();
  expect(leadingTicker(study)).toBe('NVDA');
  const { move, explanation, evidence } = studyHeadline(en, study, 'NVDA');
  expect(move).toMatch(/^Nvidia fell 16\.97% on 27 January 2025/);
  const [, explained, remaining] =
    /explains (\d+\.\d\d) points of that; (\d+\.\d\d) remain/.exec(explanation ?? '') ?? [];
  expect(Number(explained) + Number(remaining)).toBeCloseTo(16.97, 10);
  expect(evidence).toContain('far outside that noise');
  expect(evidence).toContain('120 earlier trading days');
});

test('a small move is called not distinguishable from noise', () => {
  expect(studyHeadline(en, bundledStudy({ tickers: 'SRE' }), 'SRE').evidence).toContain(
    'not distinguishable',
  );
});

test('a security without enough data says so instead of a number', () => {
  const study = bundledStudy({ tickers: 'TLN,SRE', estimation: '-200,-90' });
  expect(leadingTicker(study)).toBe('SRE');
  expect(studyHeadline(en, study, 'TLN')).toEqual({
    move: 'Talen Energy cannot be judged on day 0.',
    explanation: null,
    evidence: 'TLN has 47 returns in the estimation window \u2212200…\u221290 and needs 60.',
  });
});

test('the coverage’s "utilities" are told apart where both kinds are selected', () => {
  expect(utilitiesSplit(en, bundledStudy())).toMatch(/two stories.*\u2212\d+\.\d%.*\+\d+\.\d%/);
  expect(utilitiesSplit(en, bundledStudy({ tickers: 'VST,CEG' }))).toBeNull();
});

test('only the kind of "utilities" that is beyond noise is said to have moved', () => {
  // Producers −0.1 % (−5.5 to 5.3), regulated −2.3 % (−4.2 to −0.5).
  const stargate = bundledStudy({ event: 'stargate-announcement' });
  expect(utilitiesSplit(en, stargate)).toBe(
    'Of the two kinds of “utilities”, only the regulated ones moved beyond noise: the independent power producers’ abnormal return averaged \u22120.1%, the regulated utilities’ \u22122.3%.',
  );
  expect(utilitiesSplit(translatorOf('ar'), stargate)).toContain('إلا المرافق الخاضعة للتنظيم:');
});

test('nothing is said of "utilities" on a quiet day', () => {
  expect(utilitiesSplit(en, bundledStudy({ event: 'deepseek-v3-release' }))).toBeNull();
});

test('a security that is its own benchmark has nothing to explain', () => {
  const { explanation } = studyHeadline(en, bundledStudy({ tickers: 'SPY' }), 'SPY');
  expect(explanation).toBe('It is the benchmark itself: there is nothing to explain.');
});

test('a study is not told by the stock that is its benchmark where there is another', () => {
  expect(leadingTicker(bundledStudy({ benchmark: 'NVDA' }))).toBe('BE');
  expect(leadingTicker(bundledStudy({ benchmark: 'NVDA', tickers: 'NVDA' }))).toBe('NVDA');
});

test('the ranking’s title says that a benchmark alone is compared only with itself', () => {
  expect(rankingTitle(en, bundledStudy({ tickers: 'SPY' }))).toMatch(
    /^SPDR S&P 500.* is the benchmark: compared/,
  );
});

test('the ranking’s title counts what moved beyond its noise as the table does', () => {
  const study = bundledStudy();
  const beyond = study.securities.filter(({ days }) => (days[10]?.p ?? 1) < 0.05).length;
  expect(rankingTitle(en, study)).toContain(`${beyond} of 16 stocks`);
});

test('over several days the headline adds up daily returns, and its parts still add up', () => {
  const { move, explanation, evidence } = studyHeadline(en, bundledStudy({ shown: '-1,1' }), 'NVDA');
  const [, total] =
    /^Nvidia’s daily returns of 24 January 2025 to 28 January 2025, .* add up to \u2212(\d+\.\d\d)%\.$/.exec(
      move,
    ) ?? [];
  const [, explained, remaining] =
    /explains (\d+\.\d\d) points of that; (\d+\.\d\d) remain/.exec(explanation ?? '') ?? [];
  // Yahoo's adjusted closes of 23, 24, 27 and 28 January: -3.12 %, -16.97 %, +8.93 %.
  expect(Number(total)).toBeCloseTo(3.12 + 16.97 - 8.93, 1);
  expect(Number(explained) + Number(remaining)).toBeCloseTo(Number(total), 1);
  expect(evidence).toContain('such a forecast');
});
