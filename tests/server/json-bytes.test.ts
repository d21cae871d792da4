import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withJsonBytes } from '@/lib/server/json-bytes';

const textOf = (value: unknown) => withJsonBytes(value, (bytes) => new TextDecoder().decode(bytes));

test('bytes are those of the text that JSON.stringify makes, whatever the value', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ noUnicodeString: false }), async (value) => {
      expect(await textOf(value)).toBe(JSON.stringify(value));
    }),
  );
});

test('what JSON does not have is left out, and what says how it is written is asked', async () => {
  const rest = [undefined, () => 1, [], {}, [undefined]];
  const value = { none: undefined, way: () => 1, when: new Date(0), rest, empty: { none: undefined } };
  expect(await textOf(value)).toBe(JSON.stringify(value));
  expect(await textOf(new Date(0))).toBe('"1970-01-01T00:00:00.000Z"');
});

test('a text of megabytes is whole, and so are those that are made while it is still read', async () => {
  const long = Array.from({ length: 40 }, (_, index) => ({ text: `${'“'.repeat(40_000)}${index}` }));
  const read = withJsonBytes(long, async (bytes) => {
    const during = await Promise.all([textOf({ one: 1 }), textOf(long)]);
    return [new TextDecoder().decode(bytes), ...during];
  });
  const whole = JSON.stringify(long);
  expect(await read).toEqual([whole, '{"one":1}', whole]);
});

test('one whose reader fails leaves the next ones whole', async () => {
  await expect(withJsonBytes({ one: 1 }, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(await textOf({ two: 2 })).toBe('{"two":2}');
});
