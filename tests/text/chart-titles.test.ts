import { expect, test } from 'vitest';
import { rankedSecurities } from '@/lib/chart-math/window-ranking';
import { describeCumulativeDay, describeWindow } from '@/lib/text/chart-descriptions';
import { cumulativeTitle, methodLine, rankingSubtitle, rankingTitle } from '@/lib/text/chart-titles';
import { leftOut } from '@/lib/text/left-out';
import { translatorOf } from '@/lib/text/translator';
import { formatWindow } from '@/lib/text/windows';
import { bundledStudy } from '../support/bundled-study';

const en = translatorOf('en');

test('the cumulative chart’s title says how far below the market Nvidia ended, and that noise could do it', () => {
  const study = bundledStudy();
  const nvidia = study.securities[0]!;
  const points = Math.abs(nvidia.cars.find(({ from, to }) => from === -10 && to === 10)!.car! * 100).toFixed(
    1,
  );
  expect(cumulativeTitle(en, study, nvidia)).toBe(
    `By day +10, Nvidia stood ${points} points below what the market explains, within the reach of noise`,
  );
});

test('the cumulative chart’s title says of the benchmark only that it is that', () => {
  const study = bundledStudy({ benchmark: 'NVDA' });
  expect(cumulativeTitle(en, study, study.securities[0])).toBe(
    'Nvidia is the benchmark: compared only with itself, it leaves nothing over',
  );
});

test('the ranking’s title is a sentence for one stock and for none that moved', () => {
  expect(rankingTitle(en, bundledStudy({ tickers: 'NVDA' }))).toBe(
    'On 27 Jan, the one stock moved beyond its usual noise',
  );
  expect(rankingTitle(en, bundledStudy({ event: 'deepseek-v3-release' }))).toBe(
    'On 26 Dec, none of 16 stocks moved beyond its usual noise',
  );
});

test('the ranking’s title and subtitle follow the shown window and say the correction', () => {
  const study = bundledStudy({ shown: '-1,1', correction: 'holm' });
  expect(rankingTitle(en, study)).toMatch(
    /^Over days \u22121\u00a0to\u00a0\+1 \(24 Jan to 28 Jan\), \d+ of 16/,
  );
  expect(rankingSubtitle(en, study)).toContain('Cumulative abnormal return over days \u22121');
  expect(rankingSubtitle(en, study)).toContain('Holm');
});

test('the ranking’s subtitle explains the tinted bar only where a group has an average', () => {
  expect(rankingSubtitle(en, bundledStudy())).toContain('by group; the tinted bar is the group’s average.');
  expect(rankingSubtitle(en, bundledStudy({ tickers: 'NVDA,BE' }))).toContain('95% interval, by group. A');
});

test('the method line names a benchmark only for models that use one', () => {
  const { spec } = bundledStudy();
  expect(methodLine(en, { spec })).toBe(
    'Market model on SPY, simple returns, estimated on days \u2212130\u00a0to\u00a0\u221211.',
  );
  expect(methodLine(en, { spec: { ...spec, model: 'ff5', returns: 'log' } })).toMatch(
    /^Fama-French five-factor model, log returns/,
  );
});

test('what a chart cannot show is named with its reason', () => {
  expect(leftOut(en, bundledStudy())).toBeNull();
  expect(leftOut(en, bundledStudy({ tickers: 'TLN,NVDA', estimation: '-200,-90' }))).toBe(
    'Left out: TLN has 47 returns in the estimation window \u2212200…\u221290 and needs 60.',
  );
});

test('a point is described with its date, value and interval', () => {
  const study = bundledStudy({ tickers: 'NVDA' });
  const security = study.securities[0]!;
  expect(describeCumulativeDay(en, security, 0)).toMatch(
    /^Nvidia, day 0, Mon 27 Jan 2025: cumulative \u2212\d+\.\d%, 95% interval \u2212\d+\.\d% to \u2212\d+\.\d%; that day \u221213\.2%\.$/,
  );
  expect(describeWindow(en, rankedSecurities(study)[0]!)).toMatch(
    /^Nvidia: abnormal return \u221213\.2%, 95% interval .*, p\u00a0<\u00a00\.0001\.$/,
  );
});

test('a window of one day is that day', () => {
  expect(formatWindow(en, [0, 0])).toBe('0');
  expect(formatWindow(en, [-1, 1])).toBe('\u22121\u00a0to\u00a0+1');
});
