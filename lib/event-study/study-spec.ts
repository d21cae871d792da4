import * as z from 'zod/mini';
import {
  containsWindow,
  type EventWindow,
  isSameWindow,
  MOST_CARS,
  usualCars,
  usualShown,
} from './event-window';
import { expecting } from './expectation';
import {
  CORRECTIONS,
  DEFAULT_BENCHMARK,
  DEFAULT_ESTIMATION,
  DEFAULT_EVENT,
  DEFAULT_TICKERS,
  DEFAULT_WINDOW,
  LEADING_TESTS,
  MODEL_NAMES,
  MOST_TICKERS,
  RETURN_KINDS,
  UNITS,
} from './study-choices';

const LONGEST_ESTIMATION = 1500;
const LONGEST_WINDOW = 251;

const tickerPattern = /^[A-Z0-9.^-]{1,12}$/;

/** A ticker as typed: trimmed, in capitals. */
export const tickerSchema = z
  .string()
  .check(z.trim(), z.toUpperCase(), z.regex(tickerPattern, expecting('ticker').message));

/** Two days as they are typed, or copied from a page with its real minus signs. */
function parseWindow(text: string): EventWindow | undefined {
  const match = /^\s*([+-]?\d{1,5})\s*,\s*([+-]?\d{1,5})\s*$/.exec(text.replaceAll('\u2212', '-'));
  if (!match) return undefined;
  const from = Number(match[1]) + 0;
  const to = Number(match[2]) + 0;
  return from <= to ? [from, to] : undefined;
}

type Problem = ReturnType<typeof expecting>;

/** The issue of a problem, which keeps what was expected for other languages. */
function issueOf({ message, expected }: Problem, input: unknown, path: string[] = []) {
  return { code: 'custom', input, message, path, params: expected } as const;
}

/** Text read by a function that gives its value, or says what would be valid. */
function textRead<Value>(read: (text: string) => { value: Value } | { problem: Problem }) {
  return z.pipe(
    z.string(),
    z.transform((text: string, { issues }): Value => {
      const result = read(text);
      if ('value' in result) return result.value;
      issues.push(issueOf(result.problem, text));
      return z.NEVER;
    }),
  );
}

function windowText(longest: number) {
  return textRead<EventWindow>((text) => {
    const window = parseWindow(text);
    if (!window) return { problem: expecting('window') };
    if (window[1] - window[0] + 1 > longest) return { problem: expecting('shortWindow', { most: longest }) };
    return { value: window };
  });
}

const tickersText = textRead<string[]>((text) => {
  const words = text.split(',').filter((word) => word.trim() !== '');
  const parsed = z.array(tickerSchema).check(z.minLength(1), z.maxLength(MOST_TICKERS)).safeParse(words);
  if (parsed.success) return { value: [...new Set(parsed.data)] };
  return { problem: expecting('tickers', { most: MOST_TICKERS }) };
});

const carsText = textRead<EventWindow[]>((text) => {
  const windows = text
    .split(';')
    .filter((part) => part.trim() !== '')
    .map(parseWindow);
  if (windows.length === 0 || windows.length > MOST_CARS || windows.includes(undefined)) {
    return { problem: expecting('cars', { most: MOST_CARS }) };
  }
  const distinct = new Map(windows.map((window) => [String(window), window as EventWindow]));
  return { value: [...distinct.values()] };
});

/** One of some words, the first where nothing is said. */
function oneOf<const Names extends readonly [string, ...string[]]>(names: Names) {
  return z._default(z.enum(names, expecting('oneOf', { names: names.join(', ') }).message), names[0]);
}

/** The part of a study's description that does not depend on where its prices come from. */
export const studyMethodSchema = z.object({
  model: oneOf(MODEL_NAMES),
  returns: oneOf(RETURN_KINDS),
  cars: z.optional(carsText),
});

const specFields = z.object({
  event: z._default(z.string().check(z.regex(/^[a-z0-9-]{1,80}$/, expecting('slug').message)), DEFAULT_EVENT),
  tickers: z._default(tickersText, [...DEFAULT_TICKERS]),
  benchmark: z._default(tickerSchema, DEFAULT_BENCHMARK),
  estimation: z._default(windowText(LONGEST_ESTIMATION), DEFAULT_ESTIMATION),
  window: z._default(windowText(LONGEST_WINDOW), DEFAULT_WINDOW),
  ...studyMethodSchema.shape,
  shown: z.optional(windowText(LONGEST_WINDOW)),
  correction: oneOf(CORRECTIONS),
  test: oneOf(LEADING_TESTS),
  unit: oneOf(UNITS),
  highlight: z.optional(tickerSchema),
});

/** What is wrong between the fields of a spec, each of which is right by itself. */
function contradictions({
  window,
  estimation,
  cars,
  tickers,
  highlight,
}: z.output<typeof specFields>): [string, Problem][] {
  const problems: [field: string, problem: Problem][] = [];
  if (window[0] > 0 || window[1] < 0) {
    problems.push(['window', expecting('dayZero')]);
  }
  if (estimation[1] >= window[0]) {
    problems.push(['estimation', expecting('estimationBefore', { day: window[0] })]);
  }
  const outside = cars?.find((car) => !containsWindow(window, car));
  if (outside) {
    problems.push(['cars', expecting('carsInside', { window: window.join(','), given: outside.join(',') })]);
  }
  if (highlight !== undefined && !tickers.includes(highlight)) {
    problems.push([
      'highlight',
      expecting('tickerOfStudy', { tickers: tickers.join(', '), given: highlight }),
    ]);
  }
  return problems;
}

/**
 * The one description of a study, parsed from text fields: the same schema reads a page's URL, an API query
 * and the command line. Windows are in trading days relative to day 0. `cars` left out means the default
 * windows that fit inside the event window; `shown` is the one of them that the charts and sentences
 * tell, `highlight` the security that they follow.
 */
export const studySpecSchema = z.pipe(
  specFields.check(({ value, issues }) => {
    for (const [field, problem] of contradictions(value)) issues.push(issueOf(problem, value, [field]));
  }),
  z.transform((spec: z.output<typeof specFields>, { issues }) => {
    const cars = spec.cars ?? usualCars(spec.window);
    const shown = spec.shown ?? usualShown(cars);
    if (!cars.some((car) => isSameWindow(car, shown))) {
      const problem = expecting('windowOfStudy', {
        windows: cars.map(String).join('; '),
        given: shown.join(','),
      });
      issues.push(issueOf(problem, spec, ['shown']));
    }
    return { ...spec, cars, shown };
  }),
);

/** A study as asked for: which event, securities, model and windows. */
export type StudySpec = z.output<typeof studySpecSchema>;

/** The text fields a study spec is read from; every one may be left out. */
export type StudySpecText = z.input<typeof studySpecSchema>;
