import type { EventWindow } from './event-window';
import type { BootstrapOptions } from './study';
import type { ModelName, ReturnKind } from './study-choices';

/** Prices of one security in ascending date order, split- and dividend-adjusted; dates are `YYYY-MM-DD`. */
export type PriceSeries = {
  dates: readonly string[];
  prices: Float64Array;
  volumes?: Float64Array;
};

export const FACTOR_NAMES = ['Mkt-RF', 'SMB', 'HML', 'RMW', 'CMA', 'RF', 'Mom'] as const;
export type FactorName = (typeof FACTOR_NAMES)[number];

/** Daily factor returns as fractions, in ascending date order; a factor that is not stored is left out. */
export type FactorSeries = {
  dates: readonly string[];
  values: Partial<Record<FactorName, Float64Array>>;
};

/** One security around one event. The benchmark's dates are the trading calendar of day 0 and the windows. */
export type FirmEvent = {
  id: string;
  ticker: string;
  name: string;
  group: string;
  eventDate: string;
  dayZero: string;
  prices: PriceSeries;
  benchmark: PriceSeries;
  estimation: EventWindow;
  window: EventWindow;
};

export type StudyOptions = {
  model: ModelName;
  returns: ReturnKind;
  cars: readonly EventWindow[];
  /** Fewest estimation returns a model is fitted on; default 60, or half of a window shorter than 60 days. */
  minimumEstimationDays?: number;
  /** What is studied: returns, or the log of the traded volume (see volumeOptions, which sets it). */
  measure?: 'return' | 'volume';
  /** Wild bootstrap of every CAAR; usual are 999 draws. Left out, none is drawn. */
  bootstrap?: BootstrapOptions;
};

export type StudyInput = {
  firmEvents: readonly FirmEvent[];
  options: StudyOptions;
  factors?: FactorSeries;
};
