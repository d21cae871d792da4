import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonBytes } from '@/lib/server/json-bytes';

test('bytes are those of the text that JSON.stringify makes, whatever the value', () => {
  const decoder = new TextDecoder();
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(decoder.decode(jsonBytes(value))).toBe(JSON.stringify(value));
    }),
  );
});

test('what JSON does not have is left out, and what says how it is written is asked', () => {
  const value = { none: undefined, way: () => 1, when: new Date(0), rest: [undefined] };
  expect(new TextDecoder().decode(jsonBytes(value))).toBe(JSON.stringify(value));
  expect(new TextDecoder().decode(jsonBytes(new Date(0)))).toBe('"1970-01-01T00:00:00.000Z"');
});
