import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import {
  rangeOf,
  SIMULATED_STUDIES,
  SIMULATION_SEED,
  SIZE_AND_POWER_TABLES,
  sizeAndPower,
} from '@/lib/size-and-power/size-and-power';
import { rejectionText } from '@/lib/text/methodology/rejection-text';
import { translatorOf } from '@/lib/text/translator';

const document = readFileSync(resolve(import.meta.dirname, '../../docs/size-and-power.md'), 'utf8');

/** The body rows of each table of the document, cell by cell. */
function documentTables(): string[][][] {
  return document.split('\n## ').flatMap((part) => {
    const lines = part.split('\n').filter((line) => line.startsWith('| '));
    const cells = lines.map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    return cells.length > 0 ? [cells.slice(2)] : [];
  });
}

test.each(SIZE_AND_POWER_TABLES.map((name, place) => [name, place] as const))(
  'the page and the document hold the same numbers: %s',
  (name, place) => {
    const rows = documentTables()[place]!;
    const inOrder = [
      ...rows.filter(([, correlation]) => correlation === 'accounted-for'),
      ...rows.filter(([, correlation]) => correlation === 'ignored'),
    ];
    const drawn = sizeAndPower(name).rows.map(({ isRobust, rates }) => [
      isRobust ? 'accounted-for' : 'ignored',
      ...rates.map(({ rate, lower, upper }) => {
        const [middle, from, to] = [rate, lower, upper].map((share) => (share * 100).toFixed(1));
        return `${middle} (${from}–${to})`;
      }),
    ]);
    expect(drawn).toEqual(inOrder.map((cells) => cells.slice(1)));
  },
);

test('seed and number of studies are the document’s', () => {
  expect(document).toContain(`seed ${SIMULATION_SEED}, ${SIMULATED_STUDIES} studies a column`);
});

test('the range of a design is that of the tests that share the assumption', () => {
  const table = {
    columns: ['calm', 'wild'],
    rows: [0.2, 0.5, 0.3].map((rate, place) => ({
      id: `${place}`,
      isRobust: place === 1,
      rates: [rate, rate + 0.1].map((share) => ({ rate: share, lower: share, upper: share })),
    })),
  };
  expect(rangeOf(table, 'calm', false)).toEqual([0.2, 0.3]);
  expect(rangeOf(table, 'wild', true)).toEqual([0.6, 0.6]);
});

test('each chart’s title states the finding of its own numbers', () => {
  const t = translatorOf('en');
  const titles = SIZE_AND_POWER_TABLES.map((name) => rejectionText(t, name, sizeAndPower(name)).title);
  expect(titles).toEqual([
    'Where stocks move together, tests that take them for independent raise a false alarm in 36.1% to 44.4% of studies; the others in 4.0% to 5.4%',
    'An effect of 1% on ten stocks is found in 25.3% to 58.3% of studies, depending on the test',
    'On one common date GRANK-Z raises a false alarm in 15.9% of studies, and its extra power is the same error',
  ]);
});

test('a procedure is told with every design, its rate and its interval', () => {
  const { procedures } = rejectionText(translatorOf('en'), 'one-date', sizeAndPower('one-date'));
  expect(procedures['kolari-pynnonen-t']!.words).toBe(
    'Kolari-Pynnönen t: no effect 6.2%; +0.5% 18.6%; +1% 47.0%; +2% 82.7%.',
  );
  expect(procedures['pre-event-benchmark']!.readings[0]).toEqual(['no effect', '6.2% (4.9% to 7.9%)']);
});
