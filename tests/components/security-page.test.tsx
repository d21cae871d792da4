import { describe, expect, test } from 'vitest';
import { PriceChart } from '@/components/charts/price/price-chart';
import { DaysTable } from '@/components/security/days-table';
import { EventsTable } from '@/components/security/events-table';
import { FitChecksTable } from '@/components/security/fit-checks-table';
import { FitTable } from '@/components/security/fit-table';
import { comparedStudy, comparedWindows } from '@/components/security/own-study';
import { SecurityStudy } from '@/components/security/security-study';
import { UnknownSecurity } from '@/components/security/unknown-security';
import { WindowsTable } from '@/components/security/windows-table';
import { studySpecSchema } from '@/lib/event-study/study-spec';
import { LOCALES } from '@/lib/text/locale';
import { bundledEvents, bundledStudy } from '../support/bundled-study';
import { pageMarkup } from '../support/page-markup';

const study = bundledStudy({ tickers: 'NVDA' });
const security = study.securities[0]!;
const model = security.model!;
const spec = studySpecSchema.parse({});
const closes = [
  { date: '2024-12-26', close: 100 },
  { date: '2025-01-02', close: 110.5 },
  { date: '2025-01-27', close: 90 },
];
const price = {
  spec,
  ticker: 'NVDA',
  group: 'ai-chips',
  facts: { name: 'Nvidia', currency: 'USD', closes, events: bundledEvents() },
  days: security.days,
  chosen: 'deepseek-app-store',
  source: 'Source: a file.',
};

describe.each(LOCALES)('the parts of a security’s page in %s', (locale) => {
  test.each([
    ['price', <PriceChart key="price" {...price} />],
    ['windows', <WindowsTable key="windows" spec={spec} security={security} />],
    ['fit', <FitTable key="fit" study={study} security={security} model={model} />],
    ['checks', <FitChecksTable key="checks" model={model} days={120} />],
    ['days', <DaysTable key="days" security={security} />],
    ['events', <EventsTable key="events" spec={spec} ticker="NVDA" />],
    ['unknown', <UnknownSecurity key="unknown" securities={[{ ticker: 'NVDA', name: 'Nvidia' }]} />],
  ])('have every word and number: %s', (_, part) => {
    const html = pageMarkup(part, locale);
    expect(html).not.toMatch(/NaN|undefined|Infinity|security(Page|Charts)\./);
    expect(html).not.toMatch(/>-\d/);
  });
});

test('the price chart tells the first and the last close, and numbers the events that it marks', () => {
  const html = pageMarkup(<PriceChart {...price} />);
  expect(html).toContain('Nvidia went from 100.00 to 90.00 USD between 26 December 2024 and 27 January 2025');
  expect(html).toContain('highest 110.50 USD on 2 January 2025');
  expect(html).toContain('1: DeepSeek-V3 is released, 26 December 2024');
  expect(html.match(/<circle/g)).toHaveLength(2 * 2);
});

test('a currency that no source names is not made up', () => {
  const facts = { ...price.facts, currency: 'unknown' };
  const html = pageMarkup(<PriceChart {...price} facts={facts} />);
  expect(html).toContain('Nvidia went from 100.00 to 90.00 between 26 December 2024 and 27 January 2025');
  expect(html).toContain('Closing price, adjusted for splits');
  expect(html).not.toContain('unknown');
  expect(pageMarkup(<PriceChart {...price} facts={facts} />, 'ar')).not.toContain('unknown');
});

test('the price chart can be saved, linked to and embedded', () => {
  const html = pageMarkup(<PriceChart {...price} />);
  for (const tool of ['Save as SVG', 'Save as PNG', 'Copy link', 'Embed'])
    expect(html).toContain(`>${tool}</button>`);
});

test('a window leads to its placebo chart, and the one shown is marked', () => {
  const html = pageMarkup(<WindowsTable spec={spec} security={security} />);
  expect(html).toContain('href="/securities/NVDA?shown=-1,1"');
  expect(html.match(/aria-current="true"/g)).toHaveLength(1);
  expect(html).toMatch(/href="\/securities\/NVDA"[^>]*aria-current="true"/);
});

test('every day of the window has its row', () => {
  const html = pageMarkup(<DaysTable security={security} />);
  expect(html.match(/scope="row"/g)).toHaveLength(21);
  expect(html).toContain('Mon 27 Jan 2025');
  expect(html).toContain('\u221216.97');
});

test('a model with factors shows each one’s sensitivity', () => {
  const factors = { ...model, coefficients: { alpha: 0, 'Mkt-RF': 2, SMB: -0.25, HML: 0.5 } };
  const html = pageMarkup(<FitTable study={study} security={security} model={factors} />);
  expect(html).toContain('Sensitivity to SMB');
  expect(html).toContain('\u22120.250');
  expect(html.match(/Sensitivity to/g)).toHaveLength(2);
});

test('the benchmark is said to have no abnormal return against itself', () => {
  const own = bundledStudy({ tickers: 'NVDA,SPY' });
  const html = pageMarkup(<SecurityStudy study={own} spec={spec} ticker="SPY" />);
  expect(html).toContain('is the benchmark of this study');
});

test('events are compared over those of the three windows that the event window holds', () => {
  expect(comparedWindows(spec)).toEqual([
    [0, 0],
    [0, 1],
    [-1, 1],
  ]);
  const short = studySpecSchema.parse({ window: '0,1', shown: '0,1' });
  expect(comparedWindows(short)).toEqual([
    [0, 0],
    [0, 1],
  ]);
  expect(comparedStudy({ ...short, highlight: 'VST' }, 'NVDA', 'stargate-announcement')).toMatchObject({
    event: 'stargate-announcement',
    tickers: ['NVDA'],
    shown: [0, 0],
    highlight: undefined,
  });
});
