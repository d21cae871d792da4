import type { EventWindow } from '@/lib/event-study/event-window';
import type { DayResult, SecurityResult, Study } from '@/lib/event-study/study';
import { carOver } from '@/lib/event-study/window-results';
import type { Cell } from './csv';

/** How a column's numbers are written on screen; downloads always carry the full number as a fraction. */
type ColumnKind = 'text' | 'percent' | 'statistic' | 'p' | 'ratio' | 'count';

/** One column of the results table: shown on screen and written to the CSV alike. */
export type ResultsColumn = {
  /** Header of the download, snake case. */
  key: string;
  /** Header on screen, without its unit. */
  header: string;
  kind: ColumnKind;
  /** What the column holds, for the download's data dictionary. */
  description: string;
  value(security: SecurityResult): Cell;
};

function dayZero(security: SecurityResult): DayResult | undefined {
  return security.days.find((day) => day.eventDay === 0);
}

const minus = (day: number) => (day < 0 ? `\u2212${-day}` : String(day));

function carColumn(window: EventWindow): ResultsColumn {
  return {
    key: `car_${window[0]}_to_${window[1]}`.replaceAll('-', 'minus_'),
    header: `CAR [${minus(window[0])}, ${minus(window[1])}]`,
    kind: 'percent',
    description: `Cumulative abnormal return over event days ${window[0]} to ${window[1]}`,
    value: (security) => carOver(security, window)?.car ?? null,
  };
}

const BEFORE_CARS: readonly ResultsColumn[] = [
  {
    key: 'ticker',
    header: 'Ticker',
    kind: 'text',
    description: 'Ticker of the security',
    value: (security) => security.ticker,
  },
  {
    key: 'name',
    header: 'Name',
    kind: 'text',
    description: 'Name of the security',
    value: (security) => security.name,
  },
  {
    key: 'group',
    header: 'Group',
    kind: 'text',
    description: 'Group that the security belongs to',
    value: (security) => security.group,
  },
  {
    key: 'return_day_0',
    header: 'Return',
    kind: 'percent',
    description: 'Return of day 0',
    value: (security) => dayZero(security)?.return ?? null,
  },
  {
    key: 'expected_day_0',
    header: 'Expected',
    kind: 'percent',
    description: 'Return that the model expects of day 0',
    value: (security) => dayZero(security)?.expected ?? null,
  },
  {
    key: 'abnormal_day_0',
    header: 'Abnormal',
    kind: 'percent',
    description: 'Abnormal return of day 0',
    value: (security) => dayZero(security)?.abnormal ?? null,
  },
  {
    key: 't_day_0',
    header: 't',
    kind: 'statistic',
    description: 'Abnormal return of day 0 over its standard error',
    value: (security) => dayZero(security)?.t ?? null,
  },
  {
    key: 'p_day_0',
    header: 'p',
    kind: 'p',
    description: 'Two-sided p-value of that t',
    value: (security) => dayZero(security)?.p ?? null,
  },
];

const AFTER_CARS: readonly ResultsColumn[] = [
  {
    key: 'beta',
    header: 'Beta',
    kind: 'ratio',
    description: 'Beta of the fitted model',
    value: (security) => security.model?.beta ?? null,
  },
  {
    key: 'r_squared',
    header: 'R\u00b2',
    kind: 'ratio',
    description: 'R² of the fitted model',
    value: (security) => security.model?.rSquared ?? null,
  },
  {
    key: 'estimation_days',
    header: 'Est. days',
    kind: 'count',
    description: 'Returns of the estimation window that the model was fitted on',
    value: (security) => security.estimationDays,
  },
];

const NOTE: ResultsColumn = {
  key: 'problem',
  header: 'Note',
  kind: 'text',
  description: 'Why numbers are missing',
  value: (security) => security.problem?.message ?? null,
};

/**
 * The columns of a study's results table, with one for each of its CAR windows, and a note where a security
 * has a problem.
 */
export function resultsColumns({ spec, securities }: Pick<Study, 'spec' | 'securities'>): ResultsColumn[] {
  const hasProblem = securities.some((security) => security.problem);
  return [...BEFORE_CARS, ...spec.cars.map(carColumn), ...AFTER_CARS, ...(hasProblem ? [NOTE] : [])];
}
