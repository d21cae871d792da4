import { MODEL_NAMES, RETURN_KINDS } from '@/lib/event-study/study-choices';

/** What an option's value looks like (none for a switch) and what it does. */
export type OptionText = { value?: string; help: string };
export type OptionList<Name extends string> = Readonly<Record<Name, OptionText>>;

/** Every option of the study command. */
export const STUDY_OPTIONS = {
  event: { value: 'SLUG', help: 'stored event to study (default deepseek-app-store)' },
  date: { value: 'YYYY-MM-DD', help: 'event date instead of a stored event' },
  tickers: { value: 'A,B', help: 'stored securities (default: the coverage)' },
  benchmark: { value: 'TICKER', help: 'stored benchmark, whose days are the calendar (default SPY)' },
  estimation: { value: 'FROM,TO', help: 'estimation window in trading days from day 0 (default -130,-11)' },
  window: { value: 'FROM,TO', help: 'event window (default -10,10)' },
  requests: { value: 'FILE', help: 'own data: firm-events with their windows' },
  'firm-prices': { value: 'FILE', help: 'own data: prices of the firms' },
  'market-prices': { value: 'FILE', help: 'own data: prices of the markets' },
  model: { value: 'NAME', help: MODEL_NAMES.join(' | ') },
  returns: { value: 'KIND', help: RETURN_KINDS.join(' | ') },
  measure: { value: 'KIND', help: 'return | volume (default return); volume only of stored securities' },
  cars: { value: '"F,T;F,T"', help: 'windows of cumulative abnormal returns' },
  factors: { value: 'FILE', help: 'daily factors in percent: date,Mkt-RF,SMB,HML,RMW,CMA,RF[,Mom]' },
  'non-trading': { value: 'RULE', help: 'event date without trading: next | previous | drop (default next)' },
  bootstrap: { value: 'DRAWS', help: 'wild bootstrap of every CAAR with so many draws, such as 999' },
  seed: { value: 'N', help: 'whole number the bootstrap follows from (default 1)' },
  strict: { help: 'refuse securities whose prices look wrong' },
  format: { value: 'KIND', help: 'table | json | csv (default table)' },
  out: { value: 'FILE', help: 'write there instead of to standard output' },
  help: { help: 'show this text' },
  version: { help: 'show the version' },
} as const satisfies Record<string, OptionText>;

export type OptionName = keyof typeof STUDY_OPTIONS;

/** One line an option, as `--help` shows them. */
export function optionLines(options: OptionList<string>): string[] {
  return Object.entries(options).map(
    ([name, { value = '', help }]) => `  ${`--${name} ${value}`.padEnd(26)}${help}`,
  );
}

/** The text of `aftershock study --help`. */
export function helpText(): string {
  return [
    'aftershock study [options]: what an event did to stock prices',
    '',
    ...optionLines(STUDY_OPTIONS),
    '',
    'Own data replace the stored prices when the three files are given together; docs/command-line.md',
    'describes them. Exit status: 0 all securities computed, 1 some, 2 none or bad input.',
    '',
  ].join('\n');
}
