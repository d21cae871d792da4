import { describe, expect, test } from 'vitest';
import { CounterfactualChart } from '@/components/charts/counterfactual/counterfactual-chart';
import { DailyChart } from '@/components/charts/daily/daily-chart';
import { PlaceboChart } from '@/components/charts/placebo/placebo-chart';
import { ScatterChart } from '@/components/charts/scatter/scatter-chart';
import { LOCALES, type Locale } from '@/lib/text/locale';
import { bundledSample, bundledStudy } from '../support/bundled-study';
import { pageMarkup } from '../support/page-markup';

function drawn(locale: Locale, fields: Parameters<typeof bundledStudy>[0] = {}) {
  const study = bundledStudy({ tickers: 'NVDA', ...fields });
  const sample = bundledSample('NVDA', fields);
  const security = study.securities[0]!;
  const charts = { study, security, sample };
  const html = [
    <DailyChart key="daily" {...charts} />,
    <CounterfactualChart key="counterfactual" {...charts} />,
    <ScatterChart key="scatter" {...charts} />,
    <PlaceboChart key="placebo" {...charts} />,
  ].map((chart) => pageMarkup(chart, locale));
  return { study, security, html };
}

describe.each(LOCALES)('the charts of one security in %s', (locale) => {
  test('are drawn with no broken coordinate and no missing word', () => {
    for (const html of drawn(locale).html) {
      expect(html).not.toMatch(/NaN|undefined|Infinity|securityCharts\./);
      expect(html.match(/role="graphics-document"/g)).toHaveLength(2);
    }
  });

  test.each([
    { model: 'mean-adjusted' as const },
    { model: 'market-adjusted' as const, returns: 'log' as const },
    { window: '0,3', estimation: '-130,-2' },
    { window: '-3,0', shown: '-1,0', cars: '-1,0' },
  ])('are drawn for %j', (fields) => {
    for (const html of drawn(locale, fields).html) expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('what the charts of Nvidia say', () => {
  const { security, html } = drawn('en');
  const [daily, counterfactual, scatter, placebo] = html as [string, string, string, string];

  /* 118.42 after 142.62 is a fall of 17.0 %; the S&P 500's fund fell 1.4 % that day. */
  test('is day 0 in the daily chart, a bar a day, hollow within noise', () => {
    expect(daily).toMatch(/On day 0, Nvidia ended 13\.\d points below what the market explains, outside/);
    expect(daily.match(/role="graphics-symbol"/g)).toHaveLength(2 * 21);
    expect(daily).toContain('return \u221217.0%');
    const within = security.days.filter(({ p }) => p! >= 0.05).length;
    expect(daily.match(/fill:var\(--paper\)/g)).toHaveLength(2 * within);
  });

  test('is where the price stood without the news in the counterfactual chart', () => {
    expect(counterfactual).toMatch(/By day \+10, Nvidia stood at 9\d\.\d; the market alone/);
    expect(counterfactual).toMatch(/market alone 9\d\.\d/);
  });

  test('is the fitted slope in the scatter', () => {
    expect(scatter).toContain(`moves ${security.model?.beta?.toFixed(2)}% for each 1% of SPY`);
    expect(scatter.match(/role="graphics-symbol"/g)).toHaveLength(2 * 21);
  });

  test('is its rank in the placebo chart, with a block for each of the 120 days', () => {
    expect(placebo).toContain('None of 120 earlier days fell as far as Nvidia’s \u221213.');
    expect(placebo).toContain(
      'The event is the lowest of 121 values; the SQ test gives p\u00a0=\u00a00.017.',
    );
    expect(placebo.match(/z(?=M|")/g)).toHaveLength(2 * 120);
  });
});

/* Day +1: p = 0.005 is beyond noise by itself, but not the smallest of sixteen: Holm makes it 0.08. */
test('the daily chart fills its bars by the correction that the reader chose', () => {
  const study = bundledStudy({ correction: 'holm' });
  const security = study.securities[0]!;
  const html = pageMarkup(<DailyChart study={study} security={security} sample={undefined} />);
  const hollow = security.days.filter(({ adjusted }) => adjusted!.holm >= 0.05).length;
  expect(hollow).toBeGreaterThan(security.days.filter(({ p }) => p! >= 0.05).length);
  expect(html.match(/fill:var\(--paper\)/g)).toHaveLength(2 * hollow);
  expect(html).toContain('at 5%, after Holm’s correction for many stocks.');
});

test('the daily chart is drawn without its noise while that loads', () => {
  const study = bundledStudy({ tickers: 'NVDA' });
  const html = pageMarkup(<DailyChart study={study} security={study.securities[0]!} sample={undefined} />);
  expect(html).not.toContain('between the dotted lines');
  expect(html).toContain('a hollow bar is within noise at 5%. Market model on SPY');
});
