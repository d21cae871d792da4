import { expect, test } from 'vitest';
import type { PlaceboWindow } from '@/lib/event-study/placebo-windows';
import { dailySpoken } from '@/lib/text/security-charts/daily-text';
import { type PlaceboFacts, placeboRankText, placeboTitle } from '@/lib/text/security-charts/placebo-text';
import { scatterTitle } from '@/lib/text/security-charts/scatter-text';
import { translatorOf } from '@/lib/text/translator';
import { bundledStudy } from '../support/bundled-study';

const en = translatorOf('en');
const ar = translatorOf('ar');
const ISOLATES = /[\u2068\u2069]/g;

function facts(sums: readonly number[], car: number, length = 1): PlaceboFacts {
  const placebos = sums.map(
    (sum, index): PlaceboWindow => ({ from: index, to: index, fromDate: '', toDate: '', sum }),
  );
  const window = { from: 0, to: length - 1, car, sq: { p: 0.04 } } as PlaceboFacts['window'];
  return { name: 'Vistra', placebos, window };
}

test('the placebo’s title counts the days that came as far, on the event’s own side', () => {
  const sums = [-0.3, -0.2, -0.01, 0.02, 0.4];
  expect(placeboTitle(en, facts(sums, -0.25))).toBe(
    'One of 5 earlier days fell as far as Vistra’s \u221225.0%',
  );
  expect(placeboTitle(en, facts(sums, -0.5))).toBe(
    'None of 5 earlier days fell as far as Vistra’s \u221250.0%',
  );
  expect(placeboTitle(en, facts(sums, 0.01, 3))).toBe(
    '2 of 5 earlier stretches of 3 days rose as far as Vistra’s +1.0%',
  );
});

test('the rank is told in words', () => {
  const sums = [-0.3, -0.2, -0.01, 0.02, 0.4];
  expect(placeboRankText(en, facts(sums, -0.5))).toBe(
    'The event is the lowest of 6 values; the SQ test gives p\u00a0=\u00a00.040.',
  );
  expect(placeboRankText(en, facts(sums, -0.1))).toBe(
    'The event ranks 3rd from the bottom of 6 values; the SQ test gives p\u00a0=\u00a00.040.',
  );
  expect(placeboRankText(en, facts(sums, 0.1))).toContain('2nd from the top');
});

test('Arabic counts by its own plurals', () => {
  const counted = (reaching: number) => {
    const sums = Array.from({ length: 20 }, (_, index) => (index < reaching ? -0.3 : 0));
    return placeboTitle(ar, facts(sums, -0.25)).replaceAll(ISOLATES, '');
  };
  expect(counted(0)).toMatch(/^لم تبلغ أي نافذة/);
  expect(counted(1)).toMatch(/^بلغت نافذة واحدة/);
  expect(counted(2)).toMatch(/^بلغت نافذتان/);
  expect(counted(3)).toMatch(/^بلغت 3 نوافذ/);
  expect(counted(11)).toMatch(/^بلغت 11 نافذة /);
});

test('a number keeps its place in an Arabic sentence', () => {
  expect(placeboTitle(ar, facts([0], -0.25))).toContain('\u2068\u221225.0%\u2069');
});

test('the scatter’s title says how far day 0 lies off the line, or off what is expected where there is none', () => {
  const zero = { eventDay: 0, date: '2025-01-27', market: -0.014, return: -0.17, expected: -0.03 };
  const known = { name: 'Nvidia', benchmark: 'SPY', estimation: [], events: [zero] };
  expect(scatterTitle(en, { ...known, line: { slope: 2.2, intercept: 0 } })).toBe(
    'Nvidia usually moves 2.20% for each 1% of SPY; day 0 lies 14.0 points below that line',
  );
  expect(scatterTitle(en, { ...known, line: null })).toBe(
    'Day 0 lies 14.0 points below what the model expects of Nvidia',
  );
  expect(scatterTitle(en, { ...known, events: [], line: null })).toBe(
    'Nvidia against SPY on its estimation days',
  );
});

test('a day without a trade is said to have none', () => {
  const security = bundledStudy({ tickers: 'NVDA' }).securities[0]!;
  const days = security.days.map((day) => (day.eventDay === 1 ? { ...day, abnormal: null } : day));
  expect(dailySpoken(en, { ...security, days }, 1)).toBe('Nvidia, day +1, Tue 28 Jan 2025: no trade.');
});
