import { afterEach, describe, expect, test, vi } from 'vitest';
import { GET as csvOf } from '@/app/api/events/[event]/study.csv/route';
import { contentDisposition } from '@/lib/downloads/content-disposition';
import { downloadFileName } from '@/lib/downloads/file-name';
import { usualSpec } from '@/lib/event-study/usual-spec';
import { eventDraftOf } from '@/lib/server/event-requests';
import { originOfHeaders, siteOrigin } from '@/lib/server/site-origin';
import { freshDatabase } from '../support/fresh-database';

await freshDatabase();
afterEach(() => vi.unstubAllEnvs());

/** What would end a header, a quoted text in it or a link. */
const BREAKING = [
  'a\r\nX-Evil: 1',
  'a\nb',
  'a"; filename="evil.exe',
  'a\u0000b',
  'a\u2028b',
  'a>; rel="x"',
  '%0d%0a',
];

test.each(BREAKING)('the name of a file that holds %j stays one quoted text of one header', (name) => {
  const header = contentDisposition(`${name}.csv`);
  expect(header).toMatch(/^attachment; filename="[ !#$&-[\]-~]*"(; filename\*=UTF-8''[\w.!~*%-]+)?$/);
  expect(new Headers({ 'Content-Disposition': header }).get('Content-Disposition')).toBe(header);
});

test('the name of a download has letters that no system reads otherwise, whatever the study is called', () => {
  for (const event of ['../../etc/passwd', 'a/b\\c', 'con\r\n', 'a"b', '..']) {
    const name = downloadFileName({ ...usualSpec(), event, tickers: ['^A/B', '..\\C'] }, 'table', 'csv');
    expect(name).toMatch(/^[A-Za-z0-9._-]+$/);
    expect(name).not.toContain('/');
  }
});

test('an event whose slug would break a Location header is refused', () => {
  for (const slug of ['a\r\nX: 1', 'a\n', '//evil.example', '../x', 'a b', 'a%0d', '']) {
    const read = eventDraftOf(JSON.stringify({ title: 't', announced: '2025-02-03', slug }));
    expect('problems' in read && read.problems.map(({ field }) => field)).toEqual(['slug']);
  }
});

describe('links that a file names', () => {
  const linkOf = async (headers: Record<string, string>) => {
    const request = new Request('http://localhost:3000/events/deepseek-app-store.csv?tickers=NVDA', {
      headers,
    });
    const response = await csvOf(request, { params: Promise.resolve({ event: 'deepseek-app-store' }) });
    return response.headers.get('Link') ?? '';
  };

  test.each([
    ['Host', 'evil.example/path'],
    ['Host', 'a>; rel="stylesheet'],
    ['Host', 'user@evil.example'],
    ['Host', 'localhost:99999'],
    ['Host', '1.2.3.4.5'],
    ['Host', '[::::]'],
    ['Host', 'xn--a'],
    ['X-Forwarded-Host', 'evil.example'],
    ['X-Forwarded-Proto', 'javascript'],
    ['Forwarded', 'host=evil.example;proto=https'],
  ])('are not led by %s: %s', async (name, value) => {
    const link = await linkOf({ [name]: value });
    expect(link).toMatch(/^<http:\/\/localhost:3000\/events\/[^>]+>; rel="describedby"/);
    expect(link.split('rel=')).toHaveLength(3);
  });

  test('are of the configured origin whatever a request says', async () => {
    vi.stubEnv('SITE_ORIGIN', 'https://aftershock.example');
    const link = await linkOf({ Host: 'evil.example', 'X-Forwarded-Proto': 'http' });
    expect(link).toMatch(/^<https:\/\/aftershock\.example\/events\//);
  });

  test('are always an address that can be read, so that no host breaks a page', () => {
    for (const host of [
      'localhost:99999',
      '1.2.3.4.5',
      '[::::]',
      'a.256',
      '999999999999',
      'xn--a',
      '-',
      '.',
      '',
    ]) {
      const headers = new Headers({ Host: host });
      expect(URL.canParse(originOfHeaders(headers)), host).toBe(true);
      expect(URL.canParse(siteOrigin(new Request('http://localhost:3000/', { headers }))), host).toBe(true);
    }
  });
});
