import { describe, expect, test } from 'vitest';
import { type Operation, operations } from '@/lib/openapi/operations';
import { ask, document, expectAsDocumented, routeOf, routePaths } from '../support/documented-api';
import { freshDatabase } from '../support/fresh-database';

await freshDatabase();

const all = operations().map((operation): [string, Operation] => [operation.path, operation]);
const studies = all.filter(([path]) => path.startsWith('/api/events/{event}'));

test('every route is in the document, and nothing else', () => {
  expect(all.map(([path]) => path).sort()).toEqual(routePaths());
});

test('the document is served as it is built', async () => {
  const { GET } = await routeOf('/api/openapi.json');
  const served = await GET(new Request('https://aftershock.example/api/openapi.json'), {
    params: Promise.resolve({}),
  });
  expect(await served.json()).toEqual(JSON.parse(JSON.stringify(document)));
});

test('every reference in the document leads somewhere, and ids are each their own', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
  expect(references.length).toBeGreaterThan(20);
  for (const [, name] of references) expect(document.components.schemas).toHaveProperty(name!);
  const ids = Object.values(document.paths).map(({ get }) => get.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(all)('%s', (path, operation) => {
  test('answers as documented', async () => {
    const response = await ask(operation);
    expect(response.status).toBe(200);
    await expectAsDocumented(operation, response);
  });

  test('is open to reading from other origins, and serves the methods it says', async () => {
    const route = await routeOf(path);
    expect(
      Object.keys(route)
        .filter((name) => /^[A-Z]+$/.test(name))
        .sort(),
    ).toEqual(operation.write ? ['GET', 'OPTIONS', 'POST'] : ['GET', 'OPTIONS']);
    const preflight = route.OPTIONS();
    expect([preflight.status, preflight.headers.get('Access-Control-Allow-Methods')]).toEqual([
      204,
      'GET, HEAD, OPTIONS',
    ]);
    expect((await ask(operation)).headers.get('Access-Control-Allow-Origin')).toBe('*');
  });
});

describe.each(studies)('%s', (_, operation) => {
  test('takes every documented field, and refuses one that is not', async () => {
    // A file without a shape need not be written each time to see that its address is taken.
    const method = operation.answer.schema ? 'GET' : 'HEAD';
    for (const { name, in: place, schema, example } of operation.parameters) {
      const values: unknown[] = schema.enum ?? [example ?? schema.default];
      const given = { tickers: 'NVDA,DUK', ...(name === 'table' && { scope: 'full' }) };
      for (const value of values) {
        // Momentum is not among the bundled factors, so these models have nothing to be fitted on.
        if (value === 'carhart' || value === 'ff5-momentum' || place === 'path') continue;
        const response = await ask(operation, { ...given, [name]: String(value) }, method);
        expect(response.status, `${name}=${value}`).toBe(200);
        await expectAsDocumented(operation, response);
      }
    }
    const refused = await ask(operation, { colour: 'red' });
    expect(refused.status).toBe(400);
    await expectAsDocumented(operation, refused);
  });

  test('has its problems documented', async () => {
    const short = {
      estimation: '-200,-90',
      ...(operation.path.endsWith('estimation') ? { ticker: 'TLN' } : { tickers: 'TLN' }),
    };
    for (const [fields, status] of [
      [{ window: 'wide' }, 400],
      [{ event: 'moon-landing' }, 404],
      [short, operation.path.endsWith('input') ? 200 : 422],
    ] as const) {
      const response = await ask(operation, fields);
      expect(response.status).toBe(status);
      await expectAsDocumented(operation, response);
    }
  });
});

test('a study that lacks numbers is as documented too', async () => {
  const study = all.find(([path]) => path === '/api/events/{event}/study')![1];
  const lacking: Record<string, string>[] = [
    { tickers: 'NVDA,TLN', estimation: '-200,-90' },
    { tickers: 'NVDA,SPY', model: 'market-adjusted', returns: 'log' },
    { model: 'garch', tickers: 'NVDA', window: '-1,1' },
  ];
  for (const fields of lacking) {
    const response = await ask(study, fields);
    expect(response.status).toBe(200);
    await expectAsDocumented(study, response);
  }
});
