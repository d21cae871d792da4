import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeWhole } from '@/lib/command-line/write-whole';
import { temporaryFolder } from '../support/fresh-database';

const folder = temporaryFolder();

function* breaksOff(): Generator<string> {
  yield 'the first half';
  throw new Error('the rest could not be made');
}

describe('the file of --out', () => {
  test('stays as it was, with nothing beside it, where its new text breaks off', async () => {
    const place = join(folder, 'kept');
    mkdirSync(place);
    writeFileSync(join(place, 'study.json'), 'of yesterday');
    await expect(writeWhole(breaksOff(), join(place, 'study.json'))).rejects.toThrow('could not be made');
    expect(readFileSync(join(place, 'study.json'), 'utf8')).toBe('of yesterday');
    expect(readdirSync(place)).toEqual(['study.json']);
  });

  test('holds the whole new text, also through a symbolic link, which stays one', async () => {
    const [file, link] = [join(folder, 'new.csv'), join(folder, 'link.csv')];
    await writeWhole(['a,b\r\n', '1,2\r\n'], file);
    symlinkSync(file, link);
    await writeWhole(['a,b\r\n', '3,4\r\n'], link);
    expect(readFileSync(file, 'utf8')).toBe('a,b\r\n3,4\r\n');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  test('may be a device, which nothing is put in the place of', async () => {
    await writeWhole(['text'], '/dev/null');
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('names the option where the folder is not there', async () => {
    await expect(writeWhole(['text'], join(folder, 'no', 'study.csv'))).rejects.toThrow(
      /^--out: expected a file that can be written, not ".*" \(ENOENT\)$/,
    );
  });
});
