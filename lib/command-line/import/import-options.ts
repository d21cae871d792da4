import { DATE_ORDERS } from '@/lib/prices/csv/date-order';
import { DECIMAL_SIGNS } from '@/lib/prices/csv/decimal-sign';
import { type OptionText, optionLines } from '../option-list';

export const PROVIDER_NAMES = ['yahoo', 'stooq', 'alpha-vantage', 'tiingo', 'french', 'csv'] as const;

/** Every option of the import command. */
export const IMPORT_OPTIONS = {
  provider: { value: 'NAME', help: PROVIDER_NAMES.join(' | ') },
  tickers: { value: 'A,B', help: 'securities to import, or the one whose prices a file holds' },
  from: { value: 'YYYY-MM-DD', help: 'first day (default: all there is)' },
  to: { value: 'YYYY-MM-DD', help: 'last day (default: yesterday, which is over everywhere)' },
  file: { value: 'FILE', help: 'csv: the file of prices' },
  map: { value: '"F=C,F=C"', help: 'csv: columns, such as "date=Day,close=Last,ticker=Symbol"' },
  'date-order': { value: 'ORDER', help: `csv: ${DATE_ORDERS.join(' | ')} (default: told from the file)` },
  decimal: { value: 'SIGN', help: `csv: ${DECIMAL_SIGNS.join(' | ')} (default: told from the file)` },
  group: { value: 'ID', help: 'group of securities that are new (default other)' },
  calendar: { value: 'TICKER', help: 'stored security whose days are the exchange’s (default SPY)' },
  restart: { help: 'begin anew where an import of the same request was not finished' },
  help: { help: 'show this text' },
} as const satisfies Record<string, OptionText>;

export type ImportOption = keyof typeof IMPORT_OPTIONS;

/** The text of `aftershock import --help`. */
export function importHelp(): string {
  return [
    'aftershock import --provider NAME [options]: stores prices or factors',
    '',
    ...optionLines(IMPORT_OPTIONS),
    '',
    'Alpha Vantage and Tiingo need a key: ALPHA_VANTAGE_API_KEY, TIINGO_API_KEY. docs/importing.md says what is',
    'checked. Exit status: 0 all rows stored, 1 some, 2 none or bad input.',
    '',
  ].join('\n');
}
