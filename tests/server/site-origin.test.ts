import { afterEach, expect, test, vi } from 'vitest';
import { originOfHeaders, siteOrigin } from '@/lib/server/site-origin';

afterEach(() => vi.unstubAllEnvs());

const asked = (headers: Record<string, string>) =>
  siteOrigin(new Request('http://localhost:3000/events/x.csv', { headers }));

test('the origin is that of the host which the reader named', () => {
  expect(asked({})).toBe('http://localhost:3000');
  expect(asked({ Host: 'aftershock.example' })).toBe('http://aftershock.example');
  expect(asked({ Host: 'aftershock.example:8443', 'X-Forwarded-Proto': 'https' })).toBe(
    'https://aftershock.example:8443',
  );
});

test('a host that is no host is left aside', () => {
  expect(asked({ Host: 'evil.example/path' })).toBe('http://localhost:3000');
  expect(asked({ Host: 'a>; rel="x"' })).toBe('http://localhost:3000');
});

test('a configured origin is taken as it is', () => {
  vi.stubEnv('SITE_ORIGIN', 'https://news.example/');
  expect(asked({ Host: 'other.example' })).toBe('https://news.example');
});

test('headers alone name the same origin', () => {
  expect(originOfHeaders(new Headers({ Host: 'aftershock.example', 'X-Forwarded-Proto': 'https' }))).toBe(
    'https://aftershock.example',
  );
  expect(originOfHeaders(new Headers({ Host: 'evil.example/path' }))).toBe('http://localhost:3000');
});
