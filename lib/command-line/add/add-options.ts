import { SESSIONS } from '@/lib/new-event/resolve-announcement';
import { type OptionList, type OptionText, optionLines } from '../option-list';

/** Every option of `aftershock event add`. */
export const EVENT_OPTIONS = {
  title: { value: 'TEXT', help: 'what happened, in a few words' },
  announced: { value: 'TIME', help: 'YYYY-MM-DDTHH:MM, or the day alone where the hour is not on record' },
  zone: { value: 'NAME', help: 'time zone of the announcement (default America/New_York)' },
  session: { value: 'NAME', help: `${SESSIONS.join(' | ')} (default: told from the time)` },
  slug: { value: 'SLUG', help: 'name in addresses (default: made from the title)' },
  description: { value: 'TEXT', help: 'a sentence or two' },
  note: { value: 'TEXT', help: 'what else a reader should know' },
  citation: { value: 'TEXT', help: 'who says so' },
  benchmark: { value: 'TICKER', help: 'stored security whose days are the calendar (default SPY)' },
  save: { help: 'store it; without this, day 0 is only shown' },
  help: { help: 'show this text' },
} as const satisfies Record<string, OptionText>;

/** Every option of `aftershock security add`. */
export const SECURITY_OPTIONS = {
  ticker: { value: 'TICKER', help: 'such as NVDA' },
  name: { value: 'TEXT', help: 'what it is called' },
  kind: { value: 'KIND', help: 'stock | etf | index (default stock)' },
  group: { value: 'ID', help: 'group in tables and tests (default other)' },
  exchange: { value: 'NAME', help: 'where it trades' },
  currency: { value: 'CODE', help: 'such as USD' },
  coverage: { value: 'TEXT', help: 'what the press says of it' },
  help: { help: 'show this text' },
} as const satisfies Record<string, OptionText>;

/** The text of `--help` of one of them. */
export function addHelp(usage: string, options: OptionList<string>, notes: readonly string[]): string {
  return [usage, '', ...optionLines(options), '', ...notes, ''].join('\n');
}
