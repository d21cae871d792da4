import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sampleArchive } from '@/lib/lab/sample-archive';
import { sampleFiles } from '@/lib/lab/sample-files';
import { tellFilesApart } from '@/lib/lab/tell-files-apart';

const ok = resolve(import.meta.dirname, '../fixtures/own-data/ok');
const file = (name: string, text: string) => new File([text], name);
const names = (told: Awaited<ReturnType<typeof tellFilesApart>>) =>
  Object.fromEntries(Object.entries(told).map(([kind, { name }]) => [kind, name]));

test('files are told apart by what they hold, whatever they are called and in whatever order', async () => {
  const stored = (stem: string, name: string) => file(name, readFileSync(join(ok, `${stem}.csv`), 'utf8'));
  const files = [
    stored('market-prices', 'a.txt'),
    stored('firm-prices', 'b.txt'),
    stored('requests', 'c.txt'),
  ];
  const expected = { requests: 'c.txt', firmPrices: 'b.txt', marketPrices: 'a.txt' };
  expect(names(await tellFilesApart(files))).toEqual(expected);
  expect(names(await tellFilesApart(files.toReversed()))).toEqual(expected);
});

test('a file that is neither is left out, and without firm-events no prices are told', async () => {
  const { requests, firmPrices, marketPrices } = sampleFiles();
  const other = file('notes.txt', 'buy milk\n');
  expect(names(await tellFilesApart([other, marketPrices, requests]))).toEqual({
    requests: requests.name,
    marketPrices: marketPrices.name,
  });
  expect(await tellFilesApart([firmPrices, marketPrices])).toEqual({});
  expect(await tellFilesApart([])).toEqual({});
});

test('files with tabs between their cells are told apart as well', async () => {
  const { requests, firmPrices, marketPrices } = sampleFiles();
  const tabbed = async (sample: File) => file(sample.name, (await sample.text()).replaceAll(';', '\t'));
  const told = await tellFilesApart(await Promise.all([marketPrices, requests, firmPrices].map(tabbed)));
  expect(names(told)).toEqual(names({ requests, firmPrices, marketPrices }));
});

test('a first line that names the columns does not count', async () => {
  const told = await tellFilesApart([
    file('m', 'market,date,price\nM,2024-01-02,1\n'),
    file('f', 'firm,date,price\nF,2024-01-02,1\n'),
    file('r', 'id,firm,market,date,group,from,to,end,length\n1,F,M,2024-01-02,g,0,0,-1,60\n'),
  ]);
  expect(names(told)).toEqual({ requests: 'r', firmPrices: 'f', marketPrices: 'm' });
});

test('the archive of the sample holds the three files', async () => {
  const packed = unzipSync(new Uint8Array(await (await sampleArchive()).arrayBuffer()));
  expect(Object.keys(packed)).toEqual(Object.values(sampleFiles()).map(({ name }) => name));
});
