import type { GroupTestName } from '@/lib/event-study/group-test-names';
import {
  type RejectionRow,
  type RejectionTable,
  rangeOf,
  SIMULATED_STUDIES,
  SIMULATION_SEED,
  type SizeAndPowerTable,
} from '@/lib/size-and-power/size-and-power';
import type { en } from '../messages/en';
import { formatPercent } from '../numbers';
import type { Translator } from '../translator';

type RateMessages = typeof en.methodology.rates;
type Design = keyof RateMessages['designs'];
type Resampling = keyof RateMessages['names'];

function isResampling(id: string): id is Resampling {
  return id.startsWith('bootstrap') || id === 'pre-event-benchmark';
}

/** What is said of one procedure: its names, its rates in a sentence, and design by design. */
export type ProcedureText = {
  name: string;
  short: string;
  words: string;
  readings: readonly (readonly [design: string, reading: string])[];
};

/** The words of one table of rejection rates: all that its chart and its table say. */
export type RejectionText = {
  role: string;
  title: string;
  subtitle: string;
  description: string;
  source: string;
  robust: string;
  independent: string;
  interval: string;
  designs: readonly string[];
  procedures: Readonly<Record<string, ProcedureText>>;
};

const share = (fraction: number) => formatPercent(fraction, 1);

/** What a reader calls a simulated procedure: a group test, or one of the comparisons beside them. */
function procedureName(t: Translator, id: string): string {
  return isResampling(id)
    ? t(`methodology.rates.names.${id}`)
    : t(`methodology.entries.${id as GroupTestName}.name`);
}

/** The name that fits beside a chart's row. */
function shortName(t: Translator, id: string): string {
  return isResampling(id) ? t(`methodology.rates.short.${id}`) : t(`groupTests.${id as GroupTestName}`);
}

function procedureText(
  t: Translator,
  { id, rates }: RejectionRow,
  designs: readonly string[],
): ProcedureText {
  const name = procedureName(t, id);
  const list = rates.map(({ rate }, place) =>
    t('methodology.rates.listed', { design: designs[place]!, rate: share(rate) }),
  );
  return {
    name,
    short: shortName(t, id),
    words: t('methodology.rates.words', { name, list: list.join('; ') }),
    readings: rates.map(({ rate, lower, upper }, place) => [
      designs[place]!,
      t('methodology.rates.reading', { rate: share(rate), lower: share(lower), upper: share(upper) }),
    ]),
  };
}

/** The procedure that rejects most often where there is no effect. */
function mostFalseAlarms({ columns, rows }: RejectionTable): { id: string; rate: number } {
  const place = columns.indexOf('effect-0');
  return rows
    .map(({ id, rates }) => ({ id, rate: rates[place]!.rate }))
    .reduce((most, other) => (other.rate > most.rate ? other : most));
}

/** The finding of a table, told from its own numbers. */
function titleOf(t: Translator, name: SizeAndPowerTable, table: RejectionTable): string {
  if (name === 'made-up') {
    const [low, high] = rangeOf(table, 'correlated', false).map(share);
    const [robustLow, robustHigh] = rangeOf(table, 'correlated', true).map(share);
    return t('methodology.rates.title.made-up', {
      low: low!,
      high: high!,
      robustLow: robustLow!,
      robustHigh: robustHigh!,
    });
  }
  if (name === 'own-dates') {
    const ranges = [true, false].map((isRobust) => rangeOf(table, 'effect-10', isRobust));
    return t('methodology.rates.title.own-dates', {
      low: share(Math.min(...ranges.map(([low]) => low))),
      high: share(Math.max(...ranges.map(([, high]) => high))),
    });
  }
  const { id, rate } = mostFalseAlarms(table);
  return t('methodology.rates.title.one-date', { name: shortName(t, id), rate: share(rate) });
}

/** All words of one table of rejection rates, made from its numbers. */
export function rejectionText(t: Translator, name: SizeAndPowerTable, table: RejectionTable): RejectionText {
  const designs = table.columns.map((id) => t(`methodology.rates.designs.${id as Design}`));
  const procedures = table.rows.map((row) => [row.id, procedureText(t, row, designs)] as const);
  return {
    role: t('methodology.rates.role'),
    title: titleOf(t, name, table),
    subtitle: t(`methodology.rates.subtitle.${name}`),
    description: procedures.map(([, { words }]) => words).join(' '),
    source: t('methodology.rates.source', {
      studies: String(SIMULATED_STUDIES),
      seed: String(SIMULATION_SEED),
    }),
    robust: t('methodology.rates.robust'),
    independent: t('methodology.rates.independent'),
    interval: t('methodology.rates.interval'),
    designs,
    procedures: Object.fromEntries(procedures),
  };
}
