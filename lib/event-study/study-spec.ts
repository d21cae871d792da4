import { z } from 'zod';
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

/** The group test that a reader leads with: one of them, or the one recommended for each group. */
export const LEADING_TESTS = ['recommended', ...GROUP_TEST_NAMES] as const;
export type LeadingTest = (typeof LEADING_TESTS)[number];

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
const ticker = z.string().trim().toUpperCase().regex(tickerPattern, tickerMessage);

const windowMessage = 'expected two whole trading days "from,to" with from <= to, such as -10,10';

function parseWindow(text: string): EventWindow | undefined {
  const match = /^\s*([+-]?\d{1,5})\s*,\s*([+-]?\d{1,5})\s*$/.exec(text);
  if (!match) return undefined;
  const from = Number(match[1]) + 0;
  const to = Number(match[2]) + 0;
  return from <= to ? [from, to] : undefined;
}

function windowText(longest: number) {
  return z.string().transform((text, context): EventWindow => {
    const window = parseWindow(text);
    if (!window) {
      context.addIssue({ code: 'custom', message: windowMessage });
      return z.NEVER;
    }
    if (window[1] - window[0] + 1 > longest) {
      context.addIssue({
        code: 'custom',
        message: `expected at most ${longest} trading days`,
      });
      return z.NEVER;
    }
    return window;
  });
}

const tickersText = z.string().transform((text, context): string[] => {
  const words = text.split(',').filter((word) => word.trim() !== '');
  const parsed = z.array(ticker).min(1).max(MOST_TICKERS).safeParse(words);
  if (parsed.success) return [...new Set(parsed.data)];
  context.addIssue({
    code: 'custom',
    message: `expected 1 to ${MOST_TICKERS} tickers separated by commas, such as NVDA,VST`,
  });
  return z.NEVER;
});

const carsText = z.string().transform((text, context): EventWindow[] => {
  const windows = text
    .split(';')
    .filter((part) => part.trim() !== '')
    .map(parseWindow);
  if (windows.length === 0 || windows.length > MOST_CARS || windows.includes(undefined)) {
    context.addIssue({
      code: 'custom',
      message: `expected 1 to ${MOST_CARS} windows "from,to" separated by semicolons, such as 0,0;-1,1`,
    });
    return z.NEVER;
  }
  const distinct = new Map(windows.map((window) => [String(window), window as EventWindow]));
  return [...distinct.values()];
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

/** The part of a study's description that does not depend on where its prices come from. */
export const studyMethodSchema = z.object({
  model: z.enum(MODEL_NAMES, `expected one of ${MODEL_NAMES.join(', ')}`).default('market'),
  returns: z.enum(RETURN_KINDS, `expected one of ${RETURN_KINDS.join(', ')}`).default('simple'),
  cars: carsText.optional(),
});

/**
 * The one description of a study, parsed from text fields: the same schema reads a page's URL, an API query
 * and the command line. Windows are in trading days relative to day 0. `cars` left out means the default
 * windows that fit inside the event window; `shown` is the one of them that the charts and sentences tell.
 */
export const studySpecSchema = z
  .object({
    event: z
      .string()
      .regex(/^[a-z0-9-]{1,80}$/, 'expected the slug of an event, such as deepseek-app-store')
      .default(DEFAULT_EVENT),
    tickers: tickersText.default([...DEFAULT_TICKERS]),
    benchmark: ticker.default(DEFAULT_BENCHMARK),
    estimation: windowText(LONGEST_ESTIMATION).default(DEFAULT_ESTIMATION),
    window: windowText(LONGEST_WINDOW).default(DEFAULT_WINDOW),
    ...studyMethodSchema.shape,
    shown: windowText(LONGEST_WINDOW).optional(),
    correction: z.enum(CORRECTIONS, `expected one of ${CORRECTIONS.join(', ')}`).default('none'),
    test: z.enum(LEADING_TESTS, `expected one of ${LEADING_TESTS.join(', ')}`).default('recommended'),
  })
  .superRefine((spec, context) => {
    const problem = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (spec.window[0] > 0 || spec.window[1] < 0) {
      problem('window', 'expected a window that contains day 0, such as -10,10');
    }
    if (spec.estimation[1] >= spec.window[0]) {
      problem(
        'estimation',
        `expected a window that ends before the event window starts (day ${spec.window[0]}), such as -130,-11`,
      );
    }
    const outside = spec.cars?.find((car) => !contains(spec.window, car));
    if (outside) {
      problem(
        'cars',
        `expected windows inside the event window ${spec.window.join(',')}, not ${outside.join(',')}`,
      );
    }
  })
  .transform((spec, context) => {
    const cars = spec.cars ?? DEFAULT_CARS.filter((car) => contains(spec.window, car));
    const shown = spec.shown ?? usualShown(cars);
    if (!cars.some((car) => isSameWindow(car, shown))) {
      context.addIssue({
        code: 'custom',
        path: ['shown'],
        message: `expected one of the windows ${cars.map(String).join('; ')}, not ${shown.join(',')}`,
      });
    }
    return { ...spec, cars, shown };
  });

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
] as const satisfies readonly (keyof StudySpec)[];
