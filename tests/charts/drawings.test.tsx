import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHART_IDS } from '@/components/charts/chart-registry';
import { CounterfactualChart } from '@/components/charts/counterfactual/counterfactual-chart';
import { CumulativeChart } from '@/components/charts/cumulative/cumulative-chart';
import { DailyChart } from '@/components/charts/daily/daily-chart';
import { GroupAveragesChart } from '@/components/charts/group-averages/group-averages-chart';
import { GroupTestsChart } from '@/components/charts/group-tests/group-tests-chart';
import { HeatmapChart } from '@/components/charts/heatmap/heatmap-chart';
import { PlaceboChart } from '@/components/charts/placebo/placebo-chart';
import { RankingChart } from '@/components/charts/ranking/ranking-chart';
import { ScatterChart } from '@/components/charts/scatter/scatter-chart';
import { SmallMultiplesChart } from '@/components/charts/small-multiples/small-multiples-chart';
import { bundledSample, bundledStudy } from '../support/bundled-study';
import { drawingOf } from '../support/drawing';
import { pageMarkup } from '../support/page-markup';

/* A small study, so that the drawings stay short enough to be read: regulated and unregulated power and a chip. */
const fields = { tickers: 'NVDA,VST,CEG,DUK,SO', window: '-5,5', cars: '0,0;-1,1', shown: '-1,1' };
const study = bundledStudy(fields);
const security = study.securities[0]!;
const sample = bundledSample('NVDA', fields);
const usualTimeZone = process.env.TZ;

/* The other side of the date line: a date read in local time would be drawn a day off. */
beforeAll(() => {
  process.env.TZ = 'Pacific/Kiritimati';
});
afterAll(() => {
  process.env.TZ = usualTimeZone;
});

test.each([
  ['ranking', RankingChart],
  ['cumulative', CumulativeChart],
  ['groups', GroupAveragesChart],
  ['tests', GroupTestsChart],
  ['heatmap', HeatmapChart],
  ['multiples', SmallMultiplesChart],
])('the chart %s is drawn as reviewed', async (id, Chart) => {
  const html = pageMarkup(<Chart study={study} highlight="NVDA" onHighlight={() => undefined} />);
  await expect(drawingOf(html)).toMatchFileSnapshot(`drawings/${id}.svg`);
});

test.each([
  ['daily', <DailyChart key="daily" study={study} security={security} sample={sample} />],
  ['counterfactual', <CounterfactualChart key="counterfactual" study={study} security={security} />],
  ['scatter', <ScatterChart key="scatter" study={study} security={security} sample={sample} />],
  ['placebo', <PlaceboChart key="placebo" study={study} security={security} sample={sample} />],
])('the chart %s is drawn as reviewed', async (id, chart) => {
  await expect(drawingOf(pageMarkup(chart))).toMatchFileSnapshot(`drawings/${id}.svg`);
});

test('every chart of the registry has a drawing here', () => {
  const drawn = readdirSync(resolve(import.meta.dirname, 'drawings')).map((file) => file.replace('.svg', ''));
  expect(drawn.sort()).toEqual([...CHART_IDS].sort());
});

test('the drawing of a study in Arabic runs its days from left to right too', () => {
  const props = { study, highlight: 'NVDA', onHighlight: () => undefined };
  const days = (locale: 'en' | 'ar') =>
    [
      ...drawingOf(pageMarkup(<CumulativeChart {...props} />, locale)).matchAll(/translate\(([\d.]+),0\)/g),
    ].map(([, x]) => x);
  expect(days('ar')).toEqual(days('en'));
  expect(days('ar').length).toBeGreaterThan(5);
});
