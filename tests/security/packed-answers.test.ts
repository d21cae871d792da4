import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { frenchFactors } from '@/lib/prices/french/transform';
import { fiveFactorsZip } from '../support/provider-answers';
import { GOOD, KINDS, providerLoads } from '../support/provider-loads';

const { answer, asked, failure, load } = await providerLoads();

const MEGABYTE = 2 ** 20;
const LIMIT = 64 * MEGABYTE;

/** A place of an archive's directory at which each entry says how large it is unpacked. */
function sizesIn(zip: Uint8Array): { view: DataView; places: number[] } {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const places: number[] = [];
  for (let place = 0; place + 4 <= zip.length; place += 1) {
    if (view.getUint32(place, true) === 0x02014b50) places.push(place + 24);
  }
  return { view, places };
}

function saying(zip: Uint8Array, size: number): Uint8Array {
  const { view, places } = sizesIn(zip);
  for (const place of places) view.setUint32(place, size, true);
  return zip;
}

describe('an archive of the French data library', () => {
  const bomb = zipSync({ 'F-F.csv': new Uint8Array(LIMIT + 1) });

  test('that unpacks to more than any history takes is refused, and nothing of it is unpacked', () => {
    expect(bomb.length).toBeLessThan(MEGABYTE);
    const before = process.memoryUsage().arrayBuffers;
    expect(() => frenchFactors(bomb, 'bomb.zip', ['Mom'])).toThrow(
      `bomb.zip is otherwise than documented: its archive unpacks to ${LIMIT + 1} bytes`,
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(MEGABYTE);
  });

  test('that says it is small is not unpacked beyond what it says', () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(() => frenchFactors(saying(bomb.slice(), 1000), 'bomb.zip', ['Mom'])).toThrow('no column Mom');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 * MEGABYTE);
  });

  test('that says four gigabytes of a small file is refused', () => {
    const small = zipSync({ 'F-F.csv': strToU8(',Mom\n20250127,1\n') });
    expect(() => frenchFactors(saying(small, 0xfffffff0), 'a.zip', ['Mom'])).toThrow('unpacks to 4294967280');
  });

  test('whose files are called after other folders is read by its content, and writes nowhere', () => {
    for (const name of ['../../etc/passwd', '/etc/passwd', 'C:\\x', '..\\..\\x', '\u0000']) {
      const zip = zipSync({ [name]: strToU8(',Mom\n20250127,1.5\n') });
      expect(frenchFactors(zip, 'a.zip', ['Mom'])).toEqual([
        { factor: 'Mom', date: '2025-01-27', value: 0.015 },
      ]);
    }
  });

  test('that is as published is read', () => {
    expect(frenchFactors(fiveFactorsZip(), 'a.zip', ['SMB']).length).toBeGreaterThan(0);
  });
});

describe.each(KINDS)('%s', (kind) => {
  test('is not read further than any history goes, and not asked again', async () => {
    const body = gzipSync(new Uint8Array(16 * MEGABYTE).fill(32));
    expect(body.length).toBeLessThan(MEGABYTE);
    answer({ headers: { 'Content-Encoding': 'gzip', 'Content-Type': 'application/json' }, body });
    const error = await failure(kind, undefined, { mostBytes: MEGABYTE });
    expect(error.fault).toBe('malformed');
    expect(error.message).toContain('answers with more than 1048576 bytes');
    expect(asked).toHaveLength(1);
  });

  test('is read where its answer came packed and is of an ordinary size', async () => {
    answer({ headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(Buffer.from(GOOD[kind]())) });
    expect(await load(kind)).toBeTruthy();
  });
});
