import { cellsOf, separatorOf } from '@/lib/prices/cells';
import type { OwnFiles } from './own-files';

const FIRST_BYTES = 1 << 16;
const REQUEST_CELLS = 9;
const PRICE_CELLS = 3;
const FIRM = 1;
const MARKET = 2;

/** Beginnings of a file's lines, each in cells; the last line may be cut off and is left out where there are others. */
async function firstRows(file: File): Promise<string[][]> {
  const lines = (await file.slice(0, FIRST_BYTES).text())
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const whole = file.size > FIRST_BYTES ? lines.slice(0, -1) : lines;
  const separator = separatorOf(whole[0] ?? '');
  return whole.map((line) => cellsOf(line, separator));
}

const namesIn = (rows: readonly string[][], column: number) =>
  new Set(rows.map((cells) => cells[column] ?? ''));

const countOf = (rows: readonly string[][], names: ReadonlySet<string>) =>
  rows.filter(([id = '']) => names.has(id)).length;

/**
 * Tells which of some files is which: firm-events have nine cells a line, prices three, and the market's are those
 * whose names stand in the firm-events' third column rather than their second. A file that is neither is left out, and
 * so are prices without firm-events to tell them by.
 */
export async function tellFilesApart(files: readonly File[]): Promise<Partial<OwnFiles>> {
  const read = await Promise.all(files.map(async (file) => ({ file, rows: await firstRows(file) })));
  const ofLength = (cells: number) => read.filter(({ rows }) => rows[0]?.length === cells);
  const requests = ofLength(REQUEST_CELLS)[0];
  if (!requests) return {};
  const told: Partial<OwnFiles> = { requests: requests.file };
  const firms = namesIn(requests.rows, FIRM);
  const markets = namesIn(requests.rows, MARKET);
  for (const { file, rows } of ofLength(PRICE_CELLS)) {
    const isMarket = countOf(rows, markets) > countOf(rows, firms);
    told[isMarket ? 'marketPrices' : 'firmPrices'] = file;
  }
  return told;
}
