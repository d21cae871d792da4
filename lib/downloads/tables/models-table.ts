import type { ModelResult, SecurityResult, Study } from '@/lib/event-study/study';
import { snakeCase } from '../snake-case';
import { numberColumn, textColumn } from './columns';
import { type ColumnOf, type DataTable, dataTable } from './data-table';

type Row = { security: SecurityResult; term: string; estimate: number | null };

const COLUMNS: readonly ColumnOf<Row>[] = [
  textColumn('ticker', 'Ticker of the security', ({ security }) => security.ticker),
  textColumn('term', 'Parameter, quality of the fit or check of its residuals', ({ term }) => term),
  numberColumn(
    'estimate',
    'Its value; returns and their standard deviation are fractions a day',
    ({ estimate }) => estimate,
  ),
];

function termsOf(model: ModelResult): [string, number | null][] {
  const { alpha, beta, sigma, rSquared, degreesOfFreedom, alphaStandardError, betaStandardError } = model;
  return [
    ['alpha', alpha],
    ['alpha_standard_error', alphaStandardError],
    ['beta', beta],
    ['beta_standard_error', betaStandardError],
    ['sigma', sigma],
    ['r_squared', rSquared],
    ['degrees_of_freedom', degreesOfFreedom],
    ...Object.entries(model.coefficients).map(([name, value]): [string, number] => [
      `coefficient ${name}`,
      value,
    ]),
    ...Object.entries(model.diagnostics ?? {}).map(([name, value]): [string, number] => [
      `residuals ${snakeCase(name)}`,
      value,
    ]),
  ];
}

/** The fitted models: one row a security and term. */
export function modelsTable({ securities }: Study): DataTable {
  return dataTable(
    {
      name: 'models',
      title: 'Models',
      description: 'One row a security and number of its fitted model.',
      key: ['ticker', 'term'],
    },
    COLUMNS,
    securities.flatMap((security) =>
      security.model ? termsOf(security.model).map(([term, estimate]) => ({ security, term, estimate })) : [],
    ),
  );
}
