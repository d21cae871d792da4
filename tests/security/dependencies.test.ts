import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const read = (file: string) => JSON.parse(readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8'));

type Locked = { resolved?: string; integrity?: string; link?: boolean };
const REGISTRY = 'https://registry.npmjs.org/';
const { dependencies, devDependencies, overrides } = read('package.json');
const locked: [path: string, entry: Locked][] = Object.entries<Locked>(
  read('package-lock.json').packages,
).filter(([path]) => path !== '');

test('every dependency is named in one version', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  }
  expect(overrides).toEqual({ '@prisma/fetch-engine': 'file:./prisma/no-engine-download' });
});

test('every locked package has the digest of its content, and comes from the registry', () => {
  const own = locked.filter(([path]) => path.startsWith('prisma/') || path.includes('/prisma/no-engine'));
  const fetched = locked.filter((entry) => !own.includes(entry) && !entry[1].link);
  expect(fetched.length).toBeGreaterThan(500);
  for (const [path, { resolved, integrity }] of fetched) {
    expect([path, integrity]).toEqual([path, expect.stringMatching(/^sha512-/)]);
    expect([path, resolved ?? REGISTRY]).toEqual([path, expect.stringContaining(REGISTRY)]);
  }
});
