import { expect, test } from 'vitest';
import { groupRows } from '@/components/study/group-rows';
import { GroupTable } from '@/components/study/group-table';
import { ResultsTable } from '@/components/study/results-table';
import { shownGroups } from '@/lib/chart-math/shown-groups';
import { translatorOf } from '@/lib/text/translator';
import { bundledStudy } from '../support/bundled-study';
import { pageMarkup } from '../support/page-markup';

test('the results table has a row a security, units in its headers and real minus signs', () => {
  const html = pageMarkup(<ResultsTable study={bundledStudy()} />);
  expect(html.match(/scope="row"/g)).toHaveLength(16);
  expect(html).toContain('\u221216.97');
  expect(html).not.toMatch(/>-\d/);
  expect(html).toMatch(/Return<\/bdi><span[^>]*>\u00a0%/);
  expect(html).toContain('Each fit rests on 120 trading days.');
});

test('a security with a shorter history is named, and one without results says why', () => {
  const html = pageMarkup(
    <ResultsTable study={bundledStudy({ tickers: 'NVDA,TLN', estimation: '-200,-90' })} />,
  );
  expect(html).toContain('Fits rest on 111 trading days; fewer were there for TLN 47.');
  expect(html).toContain('TLN has 47 returns in the estimation window \u2212200…\u221290 and needs 60.');
});

test('the group table marks the test it leads with and says why the recommended one is', () => {
  const html = pageMarkup(<GroupTable study={bundledStudy()} />);
  expect(html).toContain('Independent power producers');
  expect(html).toContain('With 4 securities, statistics that compare securities with each other explode');
  expect(html.match(/led with: /g)!.length).toBeGreaterThanOrEqual(4 * 5);
});

test('a group’s rows are day 0 and then every other window, once each', () => {
  const group = bundledStudy().groups[0]!;
  expect(groupRows(translatorOf('en'), group).map(({ days }) => days.replaceAll('\u00a0', ' '))).toEqual([
    '0',
    '0 to +1',
    '\u22121 to +1',
    '\u22125 to +5',
    '\u221210 to +10',
  ]);
});

test('a single stock has no averages, and one group is not shown twice', () => {
  expect(shownGroups(bundledStudy({ tickers: 'NVDA' }))).toEqual([]);
  expect(pageMarkup(<GroupTable study={bundledStudy({ tickers: 'NVDA' })} />)).toBe('');
  expect(shownGroups(bundledStudy({ tickers: 'VST,CEG' })).map(({ name }) => name)).toEqual([
    'power-producers',
  ]);
});

test('a test that the reader leads with is marked in every group, and has a column where it is not a usual one', () => {
  const html = pageMarkup(<GroupTable study={bundledStudy({ test: 'bmp-t' })} />);
  expect(html).toContain('BMP t');
  const usual = pageMarkup(<GroupTable study={bundledStudy()} />);
  expect(usual).not.toContain('BMP t');
  expect(html.match(/led with: /g)).toHaveLength(usual.match(/led with: /g)!.length);
  const portfolio = pageMarkup(<GroupTable study={bundledStudy({ test: 'portfolio-t' })} />);
  expect(portfolio.match(/scope="col"/g)).toHaveLength(usual.match(/scope="col"/g)!.length);
});
