import { describe, expect, test } from 'vitest';
import { CumulativeChart } from '@/components/charts/cumulative/cumulative-chart';
import { HeatmapChart } from '@/components/charts/heatmap/heatmap-chart';
import { RankingChart } from '@/components/charts/ranking/ranking-chart';
import { SmallMultiplesChart } from '@/components/charts/small-multiples/small-multiples-chart';
import { bundledStudy } from '../support/bundled-study';
import { pageMarkup } from '../support/page-markup';

const props = { highlight: 'NVDA', onHighlight: () => undefined };

describe('rendered on the server', () => {
  test('the cumulative chart has a line for every ticker and no broken coordinate', () => {
    const html = pageMarkup(<CumulativeChart study={bundledStudy()} {...props} />);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
    for (const ticker of ['NVDA', 'VST', 'DUK', 'AAPL']) expect(html).toContain(ticker);
    expect(html).toContain('Cumulative abnormal return');
  });

  test('the ranking has a row for every ticker, grouped, with its abnormal return', () => {
    const study = bundledStudy();
    const html = pageMarkup(<RankingChart study={study} {...props} />);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
    expect(html).toContain('Independent power producers');
    const nvidia = study.securities[0]?.days[10]?.abnormal ?? Number.NaN;
    expect(html).toContain(`\u2212${Math.abs(nvidia * 100).toFixed(1)}%`);
  });

  test('the lines of the cumulative chart are named without a word of English on an Arabic page', () => {
    const html = pageMarkup(<CumulativeChart study={bundledStudy({ tickers: 'NVDA' })} {...props} />, 'ar');
    const [, name] = /role="graphics-object" aria-label="([^"]*)"/.exec(html) ?? [];
    expect(name).toContain('Nvidia');
    expect(name).not.toMatch(/[a-z]{2,} [a-z]{2,}/);
  });

  test('the names of lines whose prices end on day +33 of sixty stand beside that day', () => {
    const html = pageMarkup(<CumulativeChart study={bundledStudy({ window: '-10,60' })} {...props} />);
    const [, name] = /<text x="([\d.]+)" y="[\d.]+" dy="0.32em" fill="[^"]*">NVDA/.exec(html) ?? [];
    // The narrow drawing runs from 46 to 296 pixels; 43 of its 70 days have prices.
    expect(Number(name)).toBeCloseTo(46 + (43 / 70) * 250 + 18, 6);
  });

  test('the outermost colours of the heatmap say that they stand for all beyond as well', () => {
    const html = pageMarkup(<HeatmapChart study={bundledStudy()} {...props} />);
    expect(html).toContain('>≤ −6</text>');
    expect(html).toContain('>≥ 6</text>');
  });

  test('the panels of small multiples hold the widest band whole', () => {
    const html = pageMarkup(<SmallMultiplesChart study={bundledStudy()} {...props} />);
    expect(html).not.toContain('clipPath');
    const heights = [...html.matchAll(/ d="(M[^"]*Z)"/g)].flatMap(([, path = '']) =>
      [...path.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y)),
    );
    expect(heights.length).toBeGreaterThan(600);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(30);
    expect(Math.max(...heights)).toBeLessThanOrEqual(142);
  });

  test('a security without enough data breaks neither chart', () => {
    const study = bundledStudy({ tickers: 'TLN,NVDA', estimation: '-200,-90' });
    for (const Chart of [CumulativeChart, RankingChart]) {
      expect(pageMarkup(<Chart study={study} {...props} />)).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});
