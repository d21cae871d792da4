import type { EventWindow } from './event-window';
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
/** The market where no other is named; its days are the exchange's. */
export const DEFAULT_BENCHMARK = 'SPY';
export const DEFAULT_ESTIMATION: EventWindow = [-130, -11];
export const DEFAULT_WINDOW: EventWindow = [-10, 10];

/** How many securities a study has at most. */
export const MOST_TICKERS = 60;
