import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { GET as getCsv } from '@/app/api/events/[event]/study.csv/route';
import { downloadUrl } from '@/lib/downloads/download-url';
import { SNIPPET_LANGUAGES, type SnippetLanguage, snippet } from '@/lib/downloads/snippets';
import { studySpecSchema } from '@/lib/event-study/study-spec';
import { loadStudy } from '@/lib/server/load-study';
import { freshDatabase, temporaryFolder } from '../support/fresh-database';
import { parseCsv } from '../support/parse-csv';
import { serveStudy } from '../support/serve-study';

await freshDatabase();
const folder = temporaryFolder();
const origin = serveStudy(getCsv);

const spec = studySpecSchema.parse({ tickers: 'NVDA,DUK', window: '-2,2' });
const run = promisify(execFile);

const INTERPRETERS: Record<SnippetLanguage, { command: string; words: (code: string) => string[] }> = {
  curl: { command: 'sh', words: (code) => ['-c', code] },
  r: { command: 'Rscript', words: (code) => ['-e', code] },
  python: { command: 'python3', words: (code) => ['-c', code] },
};

const there = SNIPPET_LANGUAGES.filter(
  (language) => spawnSync(INTERPRETERS[language].command, ['--version']).error === undefined,
);

const readings: Record<SnippetLanguage, (printed: string) => Promise<void>> = {
  async curl() {
    const rows = parseCsv(readFileSync(join(folder, 'study.csv'), 'utf8'));
    const { securities } = await loadStudy(spec);
    expect(rows.map(({ abnormal }) => Number(abnormal))).toEqual(
      securities.flatMap(({ days }) => days.map(({ abnormal }) => abnormal)),
    );
  },
  async r(printed) {
    const { groups } = await loadStudy(spec);
    const averages = printed.matchAll(/^\d+ +(-?\d) +(\S+)$/gm);
    const shown = Array.from(averages, ([, day, mean]) => [Number(day), Number(mean)]);
    expect(shown).toHaveLength(5);
    for (const [index, { eventDay, aar }] of groups[0]!.days.entries()) {
      expect(shown[index]![0]).toBe(eventDay);
      expect(shown[index]![1]).toBeCloseTo(aar!, 6);
    }
  },
  async python(printed) {
    const { securities } = await loadStudy(spec);
    const dayZero = securities.map(({ ticker, days }) => `${ticker} ${days[2]?.abnormal}`);
    expect(printed.trim().split('\n')).toEqual(dayZero);
  },
};

test.each(there)('the %s snippet reads the numbers of the study', async (language) => {
  const code = snippet(language, `${origin()}${downloadUrl(spec, 'csv', { table: 'daily' })}`);
  const { command, words } = INTERPRETERS[language];
  const { stdout } = await run(command, words(code), { cwd: folder });
  await readings[language](stdout);
});

test('every snippet names the address once, where no quote can end it', () => {
  const url = `https://aftershock.example${downloadUrl(
    studySpecSchema.parse({ tickers: '^GSPC,BRK-B', cars: '0,0;-1,1', event: 'a-b' }),
    'csv',
    { table: 'daily' },
  )}`;
  for (const language of SNIPPET_LANGUAGES) expect(snippet(language, url).split(url)).toHaveLength(2);
  expect(url).not.toMatch(/['"`\\$\s]/);
});
