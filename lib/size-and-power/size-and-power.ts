import data from './size-and-power.json';

/** Share of studies in which a procedure rejected at 5 %, with its 95 % binomial interval. */
type Rejection = { rate: number; lower: number; upper: number };

/** One procedure's rates, a design after the other. */
export type RejectionRow = { id: string; isRobust: boolean; rates: readonly Rejection[] };

/** A table of docs/size-and-power.md: procedures by designs. */
export type RejectionTable = { columns: readonly string[]; rows: readonly RejectionRow[] };

export const SIZE_AND_POWER_TABLES = ['made-up', 'own-dates', 'one-date'] as const;
export type SizeAndPowerTable = (typeof SIZE_AND_POWER_TABLES)[number];

/** How many studies each rate is taken from. */
export const SIMULATED_STUDIES = data.studies;
export const SIMULATION_SEED = data.seed;

/** What `npm run simulate` measured, the tests that allow for stocks moving together first. */
export function sizeAndPower(name: SizeAndPowerTable): RejectionTable {
  const { columns, rows } = data[name];
  const all = rows.map(({ id, correlation, rates }): RejectionRow => {
    const shares = rates.map(([rate, lower, upper]) => ({ rate: rate!, lower: lower!, upper: upper! }));
    return { id, isRobust: correlation === 'accounted-for', rates: shares };
  });
  return {
    columns,
    rows: [...all.filter(({ isRobust }) => isRobust), ...all.filter(({ isRobust }) => !isRobust)],
  };
}

/** Lowest and highest rate of one design among the procedures that do, or do not, allow for stocks moving together. */
export function rangeOf(
  { columns, rows }: RejectionTable,
  column: string,
  isRobust: boolean,
): [lowest: number, highest: number] {
  const place = columns.indexOf(column);
  const rates = rows.flatMap((row) => (row.isRobust === isRobust ? [row.rates[place]!.rate] : []));
  return [Math.min(...rates), Math.max(...rates)];
}
