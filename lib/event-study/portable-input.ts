import type { z } from 'zod/mini';
import { MODELS } from './models/model-registry';
import { valuesOnCalendar } from './returns';
import type { portableInputSchema } from './schemas/inputs';
import type { FactorName, FactorSeries, PriceSeries, StudyInput } from './study-input';
import { studySpan } from './study-span';

type Values = (number | null)[];

/**
 * A study's input as JSON can carry it: every series on the trading days of the one benchmark, null where a
 * series has no value, cut to the days that the study reads.
 */
export type PortableInput = z.output<typeof portableInputSchema>;

function portable(values: Float64Array): Values {
  return Array.from(values, (value) => (Number.isFinite(value) ? value : null));
}

function onCalendar(dates: readonly string[], values: Float64Array, calendar: readonly string[]): Values {
  return portable(valuesOnCalendar(dates, values, calendar, 0, calendar.length));
}

function fromPortable(values: Values): Float64Array {
  return Float64Array.from(values, (value) => value ?? Number.NaN);
}

function portableFactors(
  input: StudyInput,
  calendar: readonly string[],
): Partial<Record<FactorName, Values>> {
  const factors: Partial<Record<FactorName, Values>> = {};
  for (const name of MODELS[input.options.model].factors) {
    const values = input.factors?.values[name];
    if (!input.factors || !values) continue;
    factors[name] = onCalendar(input.factors.dates, values, calendar);
  }
  return factors;
}

/**
 * Packs the input of a study whose firms share one event and one benchmark, so that `studyInputOf` gives an input
 * with the very same results. Volumes are left out.
 *
 * @throws RangeError where there is no firm.
 */
export function portableInput(input: StudyInput): PortableInput {
  const first = input.firmEvents[0];
  if (!first) throw new RangeError('an input needs at least one firm');
  const { eventDate, dayZero, estimation, window, benchmark } = first;
  const [from, to] = studySpan(first, benchmark.dates);
  const calendar = benchmark.dates.slice(from, to);
  return {
    eventDate,
    dayZero,
    estimation,
    window,
    calendar,
    benchmark: portable(benchmark.prices.subarray(from, to)),
    securities: input.firmEvents.map(({ id, ticker, name, group, prices }) => ({
      id,
      ticker,
      name,
      group,
      prices: onCalendar(prices.dates, prices.prices, calendar),
    })),
    ...(input.factors && { factors: portableFactors(input, calendar) }),
    options: input.options,
  };
}

/** The engine's input from what `portableInput` packed. */
export function studyInputOf(packed: PortableInput): StudyInput {
  const { calendar, eventDate, dayZero, estimation, window, options } = packed;
  const series = (values: Values): PriceSeries => ({ dates: calendar, prices: fromPortable(values) });
  const benchmark = series(packed.benchmark);
  const input: StudyInput = {
    firmEvents: packed.securities.map(({ prices, ...identity }) => ({
      ...identity,
      eventDate,
      dayZero,
      prices: series(prices),
      benchmark,
      estimation,
      window,
    })),
    options,
  };
  return packed.factors ? { ...input, factors: factorSeries(calendar, packed.factors) } : input;
}

function factorSeries(
  dates: readonly string[],
  factors: NonNullable<PortableInput['factors']>,
): FactorSeries {
  const values: FactorSeries['values'] = {};
  for (const [name, list] of Object.entries(factors)) values[name as FactorName] = fromPortable(list);
  return { dates, values };
}
