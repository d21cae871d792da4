import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '@/lib/text/locale';
import { messagesOf, translatorOf } from '@/lib/text/translator';
import { argumentsOf, messagesByKey } from '../support/message-keys';

const root = resolve(import.meta.dirname, '../..');

function sourcesIn(folder: string): string[] {
  return readdirSync(resolve(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(resolve(entry.parentPath, entry.name), 'utf8'));
}

const sources = ['app', 'components', 'lib'].flatMap(sourcesIn);

/** Every string of the source that may be a key or a part of one; a value set into it stands for any name. */
function stringsOf(source: string): RegExp[] {
  const plain = [...source.matchAll(/'([A-Za-z0-9.-]+)'/g)].map(([, text]) => text!);
  const made = [...source.matchAll(/`((?:[A-Za-z0-9.-]|\$\{[^{}`]*\})+)`/g)].map(([, text]) => text!);
  return [...plain, ...made].map((text) => {
    const parts = text.split(/\$\{[^{}`]*\}/).map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${parts.join('[^.]+')}$`);
  });
}

/** What a file passes to its translators: whole keys, and keys after each namespace that the file names. */
function isUsedIn(source: string, patterns: RegExp[], key: string): boolean {
  if (patterns.some((pattern) => pattern.test(key))) return true;
  const namespaces = [...source.matchAll(/useText\('([A-Za-z.]+)'\)/g)].map(
    ([, namespace]) => `${namespace}.`,
  );
  return namespaces.some(
    (namespace) =>
      key.startsWith(namespace) && patterns.some((pattern) => pattern.test(key.slice(namespace.length))),
  );
}

/** Messages for texts that arrive in English; their keys are those of what is stored. */
const isReceived = (key: string) => key.startsWith('received.');

const english = messagesByKey(messagesOf('en'));
const arabic = messagesByKey(messagesOf('ar'));

test('both catalogues have the same messages', () => {
  const [inArabic, inEnglish] = [arabic, english].map((messages) =>
    [...messages.keys()].filter((key) => !isReceived(key)).sort(),
  );
  expect(inArabic).toEqual(inEnglish);
});

test('every message is used', () => {
  const patterns = new Map(sources.map((source) => [source, stringsOf(source)]));
  const unused = [...english.keys()].filter(
    (key) => !isReceived(key) && !sources.some((source) => isUsedIn(source, patterns.get(source)!, key)),
  );
  expect(unused).toEqual([]);
});

test('every message that the source asks for by its whole key is there', () => {
  const groups = Object.keys(messagesOf('en')).join('|');
  const asked = sources.flatMap((source) =>
    [
      ...source.matchAll(
        new RegExp(`\\b(?:t|text|translate|english)\\(\\s*'((?:${groups})\\.[A-Za-z0-9.-]+)'`, 'g'),
      ),
    ].map(([, key]) => key!),
  );
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((key) => !english.has(key))).toEqual([]);
});

test('an Arabic message says everything that the English one says', () => {
  const lacking = [...english].flatMap(([key, message]) => {
    const there = argumentsOf(arabic.get(key) ?? '');
    return [...argumentsOf(message)].filter((name) => !there.has(name)).map((name) => `${key}: ${name}`);
  });
  expect(lacking).toEqual([]);
});

test('what stands for a number or a name in an Arabic message is isolated, so that its signs keep their place', () => {
  const bare = [...arabic].filter(([, message]) => /(?<!=[ \u00a0])(?<!\u2068)\{[A-Za-z]+\}/.test(message));
  expect(bare.map(([key]) => key)).toEqual([]);
});

test('a percentage of an Arabic message is isolated, or its sign would stand on the other side of the number', () => {
  const outside = (message: string) => message.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, '');
  const bare = [...arabic].filter(([, message]) => /\d\s?%/.test(outside(message)));
  expect(bare.map(([key]) => key)).toEqual([]);
});

describe.each(LOCALES)('in %s', (locale) => {
  const t = translatorOf(locale);
  const values = new Proxy(
    {},
    { get: (_, name) => (typeof name === 'string' ? 2 : undefined), has: () => true },
  );

  test('every message can be written', () => {
    const messages = locale === 'en' ? english : arabic;
    const failed = [...messages].filter(([key, message]) => {
      const given = Object.fromEntries(
        [...argumentsOf(message)].map((name) => [name, Reflect.get(values, name)]),
      );
      return t(key as never, given as never) === key;
    });
    expect(failed).toEqual([]);
  });
});
