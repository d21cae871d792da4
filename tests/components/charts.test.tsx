import { describe, expect, test } from 'vitest';
import { CumulativeChart } from '@/components/charts/cumulative-chart';
import { RankingChart } from '@/components/charts/ranking-chart';
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

  test('a security without enough data breaks neither chart', () => {
    const study = bundledStudy({ tickers: 'TLN,NVDA', estimation: '-200,-90' });
    for (const Chart of [CumulativeChart, RankingChart]) {
      expect(pageMarkup(<Chart study={study} {...props} />)).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});
