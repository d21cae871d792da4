import { CORRECTIONS, LEADING_TESTS } from '@/lib/event-study/study-choices';
import { type OptionList, optionLines, STUDY_OPTIONS } from '../option-list';

const { event, tickers, benchmark, model, returns, estimation, window, cars, help } = STUDY_OPTIONS;

/** Every option of the report command: the fields of a study, and where the report goes. */
export const REPORT_OPTIONS = {
  event,
  tickers,
  benchmark,
  model,
  returns,
  estimation,
  window,
  cars,
  shown: { value: 'FROM,TO', help: 'the one of these windows that is told (default day 0)' },
  correction: { value: 'NAME', help: CORRECTIONS.join(' | ') },
  test: { value: 'NAME', help: LEADING_TESTS.join(' | ') },
  highlight: { value: 'TICKER', help: 'security that headline and charts follow' },
  out: { value: 'FILE', help: 'write there instead of to standard output' },
  help,
} as const satisfies OptionList<string>;

/** The text of `aftershock report --help`. */
export function reportHelp(): string {
  return [
    'aftershock report EVENT [options]: a study as one page of HTML, to read offline or print',
    '',
    ...optionLines(REPORT_OPTIONS),
    '',
    'Exit status: 0 the report is written, 2 bad input.',
    '',
  ].join('\n');
}
