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

test('nothing is said of "utilities" on a quiet day', () => {
  expect(utilitiesSplit(en, bundledStudy({ event: 'deepseek-v3-release' }))).toBeNull();
});

test('a security that is its own benchmark is explained in full', () => {
  const { explanation } = studyHeadline(en, bundledStudy({ tickers: 'SPY' }), 'SPY');
  expect(explanation).toBe('The market explains all of it.');
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
