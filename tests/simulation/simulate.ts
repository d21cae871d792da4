import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readBundledData } from '@/lib/database/bundled-data';
import type { PriceSeries } from '@/lib/event-study/study-input';
import { GROUP_TESTS } from '@/lib/event-study/tests/test-registry';
import { normalFrom, seededUniform } from '../support/seeded';
import { type RealDraw, realStudy } from './real-study';
import { PROCEDURES, type Procedure, type RejectionRates, rejectionRates } from './rejection-rates';
import { type Design, syntheticStudy } from './synthetic-study';

/*
 * Writes how often each group test rejects, with and without a true effect: docs/size-and-power.md for a reader of the
 * repository, and the same numbers as data for the page that draws them.
 */
const SEED = 20250127;
const STUDIES = 1000;
const root = resolve(import.meta.dirname, '../..');

const FIRMS = 10;
const EFFECTS = [0, 0.005, 0.01, 0.02];
const plain = { effect: 0, windowDays: 1, eventVariance: 1 };
const DESIGNS: [id: string, label: string, Design][] = [
  ['independent', '50 firms, ρ 0', { ...plain, firms: 50, correlation: 0 }],
  ['slightly-correlated', '50 firms, ρ 0.05', { ...plain, firms: 50, correlation: 0.05 }],
  ['correlated', '50 firms, ρ 0.10', { ...plain, firms: 50, correlation: 0.1 }],
  [
    'raised-variance',
    '50 firms, ρ 0.10, variance ×2',
    { ...plain, firms: 50, correlation: 0.1, eventVariance: 2 },
  ],
  ['heavy-tails', '50 firms, ρ 0.10, t(4) tails', { ...plain, firms: 50, correlation: 0.1, tailDegrees: 4 }],
  ['few-firms', '17 firms, ρ 0.19', { ...plain, firms: 17, correlation: 0.19 }],
];

/** One design's column: its id in the data, its heading in the document and its rates. */
type Column = { id: string; label: string; rates: RejectionRates };

function bundledHistories(): Map<string, PriceSeries> {
  const histories = new Map<string, { dates: string[]; prices: number[] }>();
  for (const row of readBundledData(resolve(root, 'prisma/data')).DailyPrice) {
    const series = histories.get(row.securityTicker) ?? { dates: [], prices: [] };
    series.dates.push(row.date);
    series.prices.push(row.adjustedClose);
    histories.set(row.securityTicker, series);
  }
  return new Map(
    [...histories].map(([ticker, { dates, prices }]) => [
      ticker,
      { dates, prices: Float64Array.from(prices) },
    ]),
  );
}

function drawReal(draw: RealDraw): RejectionRates {
  const histories = bundledHistories();
  const benchmark = histories.get('SPY')!;
  histories.delete('SPY');
  const uniform = seededUniform(SEED);
  return rejectionRates(() => realStudy(histories, benchmark, draw, uniform), STUDIES);
}

function drawSynthetic(design: Design): RejectionRates {
  const normal = normalFrom(seededUniform(SEED));
  return rejectionRates(() => syntheticStudy(design, normal), STUDIES);
}

const percent = (rate: number) => (rate * 100).toFixed(1);

/** A procedure's name for a reader, and what it does about firms that move together. */
function described(name: Procedure): [label: string, crossSectionalCorrelation: string] {
  if (name === 'bootstrap of whole dates') return ['Wild bootstrap of whole dates', 'accounted-for'];
  if (name === 'bootstrap firm by firm') return ['Wild bootstrap firm by firm', 'ignored'];
  if (name === 'pre-event benchmark') return ['Cross-sectional t among those before', 'accounted-for'];
  const { label, crossSectionalCorrelation } = GROUP_TESTS[name];
  return [label, crossSectionalCorrelation];
}

/** A table with a row a test and a column a design: the rate with its 95 % interval, in percent. */
function table(columns: readonly Column[]): string {
  const head = ['test', 'correlation across firms', ...columns.map(({ label }) => label)];
  const rows = PROCEDURES.map((name) => [
    ...described(name),
    ...columns.map(({ rates }) => {
      const { rate, lower, upper } = rates[name];
      return `${percent(rate)} (${percent(lower)}–${percent(upper)})`;
    }),
  ]);
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${lines.join('\n')}\n`;
}

const real = (dates: RealDraw['dates']): Column[] =>
  EFFECTS.map((effect) => ({
    id: `effect-${effect * 1000}`,
    label: `+${percent(effect)} %`,
    rates: drawReal({ firms: FIRMS, dates, effect }),
  }));

const madeUp = DESIGNS.map(([id, label, design]): Column => ({ id, label, rates: drawSynthetic(design) }));
const ownDates = real('own dates');
const oneDate = real('one date');

const text = `# Size and power of the group tests

Written by \`npm run simulate\`, seed ${SEED}, ${STUDIES} studies a column. Each cell is the percentage of studies in which the
test rejected "no effect" at 5 %, two-sided, with its 95 % binomial interval (Wilson). Where there is no effect it should
be 5; where there is one, the more the better.

## Made-up returns without an effect

Market model, 120 estimation days, one event day, one common event date; ρ is the correlation of every pair of residuals.

${table(madeUp)}
## Bundled prices, each firm with an event date of its own

As Brown & Warner (1985): ${FIRMS} stocks and event days drawn at random from the bundled prices, estimation window −110 to −11,
and a return added on day 0. The stocks are few and related, so draws overlap.

${table(ownDates)}
## Bundled prices, one common event date

The same with one day for all stocks: tests that take firms for independent reject too often, and their extra "power" is
the same error.

${table(oneDate)}`;

writeFileSync(resolve(root, 'docs/size-and-power.md'), text);

/** Rate, lower and upper bound of every procedure, column by column, as shares to the third decimal. */
const dataOf = (columns: readonly Column[]) => ({
  columns: columns.map(({ id }) => id),
  rows: PROCEDURES.map((name) => ({
    id: name.replaceAll(' ', '-'),
    correlation: described(name)[1],
    rates: columns.map(({ rates }) => {
      const { rate, lower, upper } = rates[name];
      return [rate, lower, upper].map((share) => Number(share.toFixed(3)));
    }),
  })),
});

const data = {
  seed: SEED,
  studies: STUDIES,
  'made-up': dataOf(madeUp),
  'own-dates': dataOf(ownDates),
  'one-date': dataOf(oneDate),
};
writeFileSync(resolve(root, 'lib/size-and-power/size-and-power.json'), `${JSON.stringify(data)}\n`);
