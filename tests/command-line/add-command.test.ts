import { describe, expect, test } from 'vitest';
import { freshDatabase, storedRows } from '../support/fresh-database';
import { runAftershock } from '../support/run-aftershock';

const DATABASE_URL = await freshDatabase();
const aftershock = (...words: string[]) => runAftershock(words, { DATABASE_URL });
const eventsNamed = (slug: string) => storedRows('SELECT * FROM "Event" WHERE "slug" = ?', [slug]);

describe('aftershock event add', () => {
  const words = ['event', 'add', '--title', 'A try', '--announced', '2025-01-24T17:00'];

  test('shows day 0 and why, and stores only with --save', async () => {
    const shown = await aftershock(...words);
    expect(shown.status).toBe(0);
    expect(shown.stdout).toContain(
      'Day 0 is 2025-01-27. In New York it was 17:00 on Friday 24 January 2025.',
    );
    expect(shown.stdout).toContain('Nothing is stored: --save stores it as a-try.');
    expect(await eventsNamed('a-try')).toEqual([]);

    const saved = await aftershock(...words, '--save', '--citation', 'Press.');
    expect(saved.status).toBe(0);
    expect(await eventsNamed('a-try')).toMatchObject([
      { dayZero: '2025-01-27', session: 'after-close', citation: 'Press.' },
    ]);
    expect(
      await storedRows('SELECT 1 FROM "Event" WHERE "slug" = ? AND NOT "bundled"', ['a-try']),
    ).toHaveLength(1);
    const study = await aftershock('study', '--event', 'a-try', '--tickers', 'NVDA');
    expect(study.status).toBe(0);
    expect(study.stdout).toContain('A try');
  }, 60_000);

  test.each([
    [['event', 'add', '--announced', '2025-01-24T17:00'], /^--title: expected what happened/],
    [['event', 'add'], /^--announced: expected YYYY-MM-DD or/],
    [[...words, '--zone', 'Nowhere/City'], /^--zone: expected an IANA name/],
    [['event', 'add', '--title', 'A', '--announced', '2025-01-24'], /^--session: expected before-open/],
    [
      ['event', 'add', '--title', 'A', '--announced', '2030-01-01'],
      /^--session|^--announced: expected a time within/,
    ],
    [[...words, '--benchmark', 'NONE'], /^--benchmark: No prices are stored for NONE/],
    [['event', 'remove'], /^aftershock event: expected "add", found "remove"/],
  ])('%j is refused in one line', async (asked, message) => {
    const { status, stderr } = await aftershock(...asked);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });
});

test('a security is named before its prices come, and keeps its name and group when they do', async () => {
  const add = [
    'security',
    'add',
    '--ticker',
    'nee',
    '--name',
    'NextEra Energy',
    '--group',
    'regulated-utilities',
  ];
  expect((await aftershock(...add)).status).toBe(0);
  const again = await aftershock(...add);
  expect(again.status).toBe(2);
  expect(again.stderr).toBe('--ticker: NEE is stored already\n');
  expect(
    await storedRows('SELECT "name", "group", "days" FROM "Security" WHERE "ticker" = ?', ['NEE']),
  ).toEqual([{ name: 'NextEra Energy', group: 'regulated-utilities', days: 0 }]);
}, 60_000);
