import { expect, test } from 'vitest';
import { GroupAveragesChart } from '@/components/charts/group-averages/group-averages-chart';
import { GroupTooltip } from '@/components/charts/group-averages/group-tooltip';
import { TestTooltip } from '@/components/charts/group-tests/test-tooltip';
import { HeatmapPlot } from '@/components/charts/heatmap/heatmap-plot';
import { heatRows } from '@/lib/chart-math/heat-cells';
import { testRows } from '@/lib/chart-math/test-rows';
import { caarOver } from '@/lib/event-study/window-results';
import type { Locale } from '@/lib/text/locale';
import { bundledStudy } from '../support/bundled-study';
import { pageMarkup } from '../support/page-markup';

const study = bundledStudy();
const group = study.groups[0]!;
const nothing = () => undefined;

/** The words of a tooltip's or a figure's element, without the marks that isolate numbers. */
function wordsOf(html: string, element: RegExp): string {
  return (element.exec(html)?.[1] ?? '').replaceAll(/<[^>]+>|[\u2066-\u2069]/g, '');
}
const SUBTITLE = /subtitle[^>]*>(.*?)<\/p>/;

const groupReading = (locale: Locale) =>
  pageMarkup(<GroupTooltip study={study} group={group} eventDay={0} x={0} y={0} width={600} />, locale);

function heatmapReading(locale: Locale): string {
  const html = pageMarkup(
    <HeatmapPlot
      study={study}
      rows={heatRows(study)}
      size={{ width: 600, height: 400, narrow: false }}
      ids={{ title: 'title', description: 'description' }}
      cursor={{ ticker: 'NVDA', eventDay: 0 }}
      isHere
      onPoint={nothing}
      onLeave={nothing}
      onKeyDown={nothing}
      onHighlight={nothing}
    />,
    locale,
  );
  return html.slice(html.indexOf('</svg>'));
}

test.each([
  ['group', groupReading],
  ['heatmap’s cell', heatmapReading],
])('the reading of a %s says which day it is of, with the comma of its language', (_, reading) => {
  expect(wordsOf(reading('en'), SUBTITLE)).toBe('Day 0, Mon 27 Jan 2025');
  expect(wordsOf(reading('ar'), SUBTITLE)).toBe('اليوم 0، الاثنين 27 يناير 2025');
});

test('the reading of the placebo test cites its paper without a word of English', () => {
  const row = testRows(caarOver(group, study.spec.shown)?.tests).robust.find(
    ({ name }) => name === 'placebo',
  )!;
  const html = pageMarkup(<TestTooltip row={row} x={0} y={0} width={600} />, 'ar');
  expect(wordsOf(html, SUBTITLE)).toBe('Gelbach, Helland &amp; Klick (2013)');
});

test('no two numbers stand together in the Arabic title of the groups', () => {
  const chart = <GroupAveragesChart study={study} highlight="NVDA" onHighlight={nothing} />;
  const title = wordsOf(pageMarkup(chart, 'ar'), /data-part="title"[^>]*>(.*?)<\/h/);
  expect(title).toContain('من اليوم \u221210 إلى +10');
  expect(title).not.toMatch(/[\d%] [+\u2212\d]/);
});
