import * as z from 'zod/mini';
import { GROUP_TEST_NAMES } from './group-test-names';

export const MODEL_NAMES = [
  'market',
  'market-adjusted',
  'mean-adjusted',
  'capm',
  'ff3',
  'carhart',
  'ff5',
  'ff5-momentum',
  'scholes-williams',
  'dimson',
  'garch',
] as const;
export type ModelName = (typeof MODEL_NAMES)[number];

export const RETURN_KINDS = ['simple', 'log'] as const;
export type ReturnKind = (typeof RETURN_KINDS)[number];

/** What is done about the p-values of a study's securities being many. */
export const CORRECTIONS = ['none', 'holm', 'benjamini-hochberg'] as const;
export type Correction = (typeof CORRECTIONS)[number];

/** What abnormal returns are told in: percent, or dollars of a holding of 1,000 dollars. */
export const UNITS = ['percent', 'dollars'] as const;
export type Unit = (typeof UNITS)[number];

/** The group test that a reader leads with: one of them, or the one recommended for each group. */
export const LEADING_TESTS = ['recommended', ...GROUP_TEST_NAMES] as const;

/** First and last event day of a window, both included, in trading days from day 0. */
export type EventWindow = readonly [from: number, to: number];

export const DEFAULT_TICKERS: readonly string[] = [
  'NVDA',
  'BE',
  'VST',
  'CEG',
  'TLN',
  'NRG',
  'GEV',
  'AEP',
  'DUK',
  'SO',
  'SRE',
  'META',
  'MSFT',
  'ORCL',
  'GOOGL',
  'AAPL',
];
export const DEFAULT_EVENT = 'deepseek-app-store';
const DEFAULT_BENCHMARK = 'SPY';
const DEFAULT_ESTIMATION: EventWindow = [-130, -11];
const DEFAULT_WINDOW: EventWindow = [-10, 10];
const DEFAULT_CARS: readonly EventWindow[] = [
  [0, 0],
  [0, 1],
  [-1, 1],
  [-5, 5],
  [-10, 10],
];

const LONGEST_ESTIMATION = 1500;
const LONGEST_WINDOW = 251;
export const MOST_CARS = 12;
const MOST_TICKERS = 60;

const tickerPattern = /^[A-Z0-9.^-]{1,12}$/;
const tickerMessage = 'expected a ticker such as NVDA: up to 12 letters, digits, ".", "-" or "^"';

/** A ticker as typed: trimmed, in capitals. */
export const tickerSchema = z
  .string()
  .check(z.trim(), z.toUpperCase(), z.regex(tickerPattern, tickerMessage));

const windowMessage = 'expected two whole trading days "from,to" with from <= to, such as -10,10';

function parseWindow(text: string): EventWindow | undefined {
  const match = /^\s*([+-]?\d{1,5})\s*,\s*([+-]?\d{1,5})\s*$/.exec(text);
  if (!match) return undefined;
  const from = Number(match[1]) + 0;
  const to = Number(match[2]) + 0;
  return from <= to ? [from, to] : undefined;
}

/** Text read by a function that gives its value, or says what would be valid. */
function textRead<Value>(read: (text: string) => { value: Value } | { problem: string }) {
  return z.pipe(
    z.string(),
    z.transform((text: string, { issues }): Value => {
      const result = read(text);
      if ('value' in result) return result.value;
      issues.push({ code: 'custom', input: text, message: result.problem });
      return z.NEVER;
    }),
  );
}

function windowText(longest: number) {
  return textRead<EventWindow>((text) => {
    const window = parseWindow(text);
    if (!window) return { problem: windowMessage };
    if (window[1] - window[0] + 1 > longest) return { problem: `expected at most ${longest} trading days` };
    return { value: window };
  });
}

const tickersText = textRead<string[]>((text) => {
  const words = text.split(',').filter((word) => word.trim() !== '');
  const parsed = z.array(tickerSchema).check(z.minLength(1), z.maxLength(MOST_TICKERS)).safeParse(words);
  if (parsed.success) return { value: [...new Set(parsed.data)] };
  return { problem: `expected 1 to ${MOST_TICKERS} tickers separated by commas, such as NVDA,VST` };
});

const carsText = textRead<EventWindow[]>((text) => {
  const windows = text
    .split(';')
    .filter((part) => part.trim() !== '')
    .map(parseWindow);
  if (windows.length === 0 || windows.length > MOST_CARS || windows.includes(undefined)) {
    return {
      problem: `expected 1 to ${MOST_CARS} windows "from,to" separated by semicolons, such as 0,0;-1,1`,
    };
  }
  const distinct = new Map(windows.map((window) => [String(window), window as EventWindow]));
  return { value: [...distinct.values()] };
});

/** Whether two windows are the same days. */
export function isSameWindow(first: EventWindow, second: EventWindow): boolean {
  return first[0] === second[0] && first[1] === second[1];
}

/** Whether a window is one of those that a study has where none are named. */
export function isUsualWindow(window: EventWindow): boolean {
  return DEFAULT_CARS.some((usual) => isSameWindow(usual, window));
}

/** The window shown where none is asked for: day 0, or the first one where day 0 is not among them. */
export function usualShown(cars: readonly EventWindow[]): EventWindow {
  return cars.find((car) => isSameWindow(car, [0, 0])) ?? cars[0]!;
}

function contains(outer: EventWindow, inner: EventWindow): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** One of some words, the first where nothing is said. */
function oneOf<const Names extends readonly [string, ...string[]]>(names: Names) {
  return z._default(z.enum(names, `expected one of ${names.join(', ')}`), names[0]);
}

/** The part of a study's description that does not depend on where its prices come from. */
export const studyMethodSchema = z.object({
  model: oneOf(MODEL_NAMES),
  returns: oneOf(RETURN_KINDS),
  cars: z.optional(carsText),
});

const specFields = z.object({
  event: z._default(
    z
      .string()
      .check(z.regex(/^[a-z0-9-]{1,80}$/, 'expected the slug of an event, such as deepseek-app-store')),
    DEFAULT_EVENT,
  ),
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
}: z.output<typeof specFields>): [string, string][] {
  const problems: [field: string, message: string][] = [];
  if (window[0] > 0 || window[1] < 0) {
    problems.push(['window', 'expected a window that contains day 0, such as -10,10']);
  }
  if (estimation[1] >= window[0]) {
    problems.push([
      'estimation',
      `expected a window that ends before the event window starts (day ${window[0]}), such as -130,-11`,
    ]);
  }
  const outside = cars?.find((car) => !contains(window, car));
  if (outside) {
    problems.push([
      'cars',
      `expected windows inside the event window ${window.join(',')}, not ${outside.join(',')}`,
    ]);
  }
  if (highlight !== undefined && !tickers.includes(highlight)) {
    problems.push([
      'highlight',
      `expected one of the study's tickers ${tickers.join(', ')}, not ${highlight}`,
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
    for (const [field, message] of contradictions(value)) {
      issues.push({ code: 'custom', input: value, path: [field], message });
    }
  }),
  z.transform((spec: z.output<typeof specFields>, { issues }) => {
    const cars = spec.cars ?? DEFAULT_CARS.filter((car) => contains(spec.window, car));
    const shown = spec.shown ?? usualShown(cars);
    if (!cars.some((car) => isSameWindow(car, shown))) {
      issues.push({
        code: 'custom',
        input: spec,
        path: ['shown'],
        message: `expected one of the windows ${cars.map(String).join('; ')}, not ${shown.join(',')}`,
      });
    }
    return { ...spec, cars, shown };
  }),
);

/** A study as asked for: which event, securities, model and windows. */
export type StudySpec = z.output<typeof studySpecSchema>;

/** The text fields a study spec is read from; every one may be left out. */
export type StudySpecText = z.input<typeof studySpecSchema>;

export const STUDY_SPEC_FIELDS = [
  'event',
  'tickers',
  'benchmark',
  'model',
  'returns',
  'estimation',
  'window',
  'cars',
  'shown',
  'correction',
  'test',
  'unit',
  'highlight',
] as const satisfies readonly (keyof StudySpec)[];
