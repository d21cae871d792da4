import { expect, test } from 'vitest';
import { comparisonUrl, parseComparison } from '@/lib/url/comparison-url';

test('without fields V3’s release is compared with the app-store event', () => {
  const comparison = parseComparison({});
  expect(comparison).toMatchObject({
    first: { event: 'deepseek-v3-release' },
    second: { event: 'deepseek-app-store' },
  });
});

test('an address is read back as it was written, also from the fields of a form', () => {
  const fields = { first: 'deepseek-r1-release', second: 'stargate-announcement', tickers: 'NVDA,ORCL' };
  const comparison = parseComparison(fields);
  if ('problems' in comparison) throw new Error('expected a comparison');
  const url = comparisonUrl(comparison);
  expect(url).toBe('/compare?events=deepseek-r1-release,stargate-announcement&tickers=NVDA,ORCL');
  expect(parseComparison(Object.fromEntries(new URLSearchParams(url.split('?')[1])))).toEqual(comparison);
});

test('one event compared with itself, or three, is a problem of the field events', () => {
  for (const events of ['a,a', 'a,b,c']) {
    expect(parseComparison({ events })).toMatchObject({ problems: [{ field: 'events' }] });
  }
});

test('a bad field of the study is named', () => {
  expect(parseComparison({ window: 'x' })).toMatchObject({ problems: [{ field: 'window' }, {}] });
});
