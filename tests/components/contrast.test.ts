import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../app/tokens.css'), 'utf8');
const colors = [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];

function tokensOf(place: 2 | 3): Map<string, string> {
  return new Map(colors.map((match) => [match[1]!, match[place]!]));
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(first: string, second: string): number {
  const [lighter, darker] = [luminance(first), luminance(second)].sort((one, other) => other - one);
  return (lighter! + 0.05) / (darker! + 0.05);
}

describe.each([
  ['light', tokensOf(2)],
  ['dark', tokensOf(3)],
])('in the %s theme', (_, tokens) => {
  const texts = [
    'ink',
    'ink-soft',
    'ink-faint',
    'accent',
    'error',
    ...[...tokens.keys()].filter((name) => name.startsWith('group-')),
  ];

  test('all eight group colours are there', () => {
    expect(texts.filter((name) => name.startsWith('group-'))).toHaveLength(8);
  });

  test.each(['paper', 'surface'])(
    'every text and mark colour has a contrast of at least 4.5 on %s',
    (ground) => {
      for (const text of texts) {
        expect(contrast(tokens.get(text)!, tokens.get(ground)!), text).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test('the edges of controls have a contrast of at least 3', () => {
    expect(contrast(tokens.get('control-border')!, tokens.get('paper')!)).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens.get('focus')!, tokens.get('paper')!)).toBeGreaterThanOrEqual(3);
  });
});
