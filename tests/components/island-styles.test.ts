import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

const UI = 'components';
const ISLANDS = {
  'study/study-styles.ts': ['study/study-screen.tsx'],
  'security/security-styles.ts': ['security/security-screen.tsx'],
  'compare/compare-styles.ts': ['compare/compare-view.tsx'],
  'coverage/claim-chart-styles.ts': ['coverage/claim-chart.tsx'],
  'embed/embed-styles.ts': [
    'embed/embedded-chart.tsx',
    'embed/embedded-price.tsx',
    'embed/embedded-comparison.tsx',
  ],
};

/** Every stylesheet that files import, directly or through others, but for code that is fetched later. */
async function stylesheetsOf(entries: readonly string[]): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: entries.map((entry) => `${UI}/${entry}`),
    bundle: true,
    write: false,
    metafile: true,
    splitting: true,
    format: 'esm',
    outdir: 'unwritten',
    packages: 'external',
    jsx: 'automatic',
    loader: { '.css': 'local-css' },
  });
  const seen = new Set<string>();
  function visit(file: string): void {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { path, kind, external } of metafile.inputs[file]?.imports ?? []) {
      if (kind !== 'dynamic-import' && !external) visit(path);
    }
  }
  for (const entry of entries) visit(`${UI}/${entry}`);
  return [...seen].filter((file) => file.endsWith('.css'));
}

describe('the styles of markup whose code comes later', () => {
  for (const [styles, entries] of Object.entries(ISLANDS)) {
    test(`${styles} holds every stylesheet that ${entries.join(' and ')} use, and no other`, async () => {
      const needed = await stylesheetsOf(entries);
      expect(needed.length).toBeGreaterThan(2);
      expect((await stylesheetsOf([styles])).sort()).toEqual(needed.sort());
    });
  }
});
