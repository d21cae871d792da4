import type { z } from 'zod';
import { GROUP_TEST_NAMES } from '@/lib/event-study/group-test-names';
import { FEWEST_FOR_CROSS_SECTION } from '@/lib/event-study/headline-test';
import { MODELS } from '@/lib/event-study/models/model-registry';
import type { Study } from '@/lib/event-study/study';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { GROUP_TESTS } from '@/lib/event-study/tests/test-registry';
import { SOFTWARE } from '@/lib/software';
import { translatorOf } from '@/lib/text/translator';
import { studyFields, studyPageUrl } from '@/lib/url/study-url';
import { studyCitation } from './citation';
import { reproducingCommand } from './reproduction';
import type { statementSchema } from './schemas';

export type Statement = z.output<typeof statementSchema>;

/** What a download says is English, whoever asks. */
const english = translatorOf('en');
/** How the files hold returns; what shows them otherwise leaves it out. */
export const AS_FRACTIONS = ', as fractions';
const RETURNS = {
  simple: `simple daily returns of closes adjusted for splits and dividends${AS_FRACTIONS}`,
  log: `log daily returns of closes adjusted for splits and dividends${AS_FRACTIONS}`,
};
const RECOMMENDED = `the one recommended for the group: ${GROUP_TESTS['kolari-pynnonen-t'].label} from ${FEWEST_FOR_CROSS_SECTION} securities on, ${GROUP_TESTS['portfolio-t'].label} for fewer`;

const SECURITY_TESTS = [
  't: abnormal return over the standard error of its forecast, two-sided',
  'SQ: rank among the estimation window’s abnormal returns (Gelbach, Helland & Klick 2013)',
];

const days = ([from, to]: readonly [number, number]) => `days ${from} to ${to}`;

/** The text fields that a study says something in. */
function saidFields(spec: StudySpec): Record<string, string> {
  return Object.fromEntries(Object.entries(studyFields(spec)).filter(([, text]) => text !== ''));
}

/**
 * What a study is and rests on, so that a file explains itself: event, day 0 and its rule, windows, model,
 * benchmark, returns, tests, data, software, address, citation and how to compute it again.
 */
export function studyStatement(study: Study, origin: string): Statement {
  const { spec, event, benchmark, data } = study;
  const url = `${origin}${studyPageUrl(spec)}`;
  return {
    title: event.title,
    url,
    event: {
      slug: event.slug,
      announced: `${event.announced} ${event.timeZone}`,
      dayZero: event.dayZero,
      dayZeroRule: event.dayZeroRule,
      description: event.description,
      note: event.note,
      citation: event.citation,
    },
    method: {
      securities: spec.tickers,
      benchmark: `${benchmark.ticker} (${benchmark.name})`,
      model: `${english(`models.${spec.model}`)} (${MODELS[spec.model].source})`,
      returns: RETURNS[spec.returns],
      estimationWindow: days(spec.estimation),
      eventWindow: days(spec.window),
      windows: spec.cars.map(days),
      shownWindow: days(spec.shown),
      correction: spec.correction,
      leadingTest: spec.test === 'recommended' ? RECOMMENDED : GROUP_TESTS[spec.test].label,
      securityTests: SECURITY_TESTS,
      groupTests: GROUP_TEST_NAMES.map((name) => `${GROUP_TESTS[name].label} (${GROUP_TESTS[name].source})`),
    },
    data: { sources: data.sources, lastPriceDate: data.lastPriceDate, retrievedOn: data.retrievedOn },
    software: SOFTWARE,
    citation: studyCitation(study, url),
    reproduction: { spec: saidFields(spec), command: reproducingCommand(spec) },
  };
}

/** One thing a statement says, with its name. */
export type StatementLine = [label: string, text: string];

/** The event and the method in lines. */
export function methodLines({ title, event, method }: Statement): StatementLine[] {
  return [
    ['Event', title],
    ['What happened', event.description],
    ['Announced', event.announced],
    ['Day 0', event.dayZero],
    ['Day 0 rule', event.dayZeroRule],
    ...(event.note ? [['Note', event.note] satisfies StatementLine] : []),
    ['Securities', method.securities.join(', ')],
    ['Benchmark', method.benchmark],
    ['Model of expected returns', method.model],
    ['Returns', method.returns],
    ['Estimation window', `${method.estimationWindow}, in trading days from day 0`],
    ['Event window', method.eventWindow],
    ['Windows of cumulative abnormal returns', method.windows.join('; ')],
    ['Window shown', method.shownWindow],
    ['Correction for many securities', method.correction],
    ['Test that leads', method.leadingTest],
    ...method.securityTests.map((test): StatementLine => ['Test of a security', test]),
    ...method.groupTests.map((test): StatementLine => ['Test of a group', test]),
  ];
}

/** Data, software, address, citation and reproduction in lines. */
export function sourceLines({
  url,
  event,
  data,
  software,
  citation,
  reproduction,
}: Statement): StatementLine[] {
  return [
    ['Address', url],
    ...data.sources.map((source): StatementLine => ['Source of the data', source]),
    ['Prices to', data.lastPriceDate],
    ['Data retrieved on', data.retrievedOn],
    ['Source of the event', event.citation],
    ['Software', `${software.name} ${software.version}`],
    ['Citation (APA)', citation.apa],
    ['Citation (BibTeX)', citation.bibtex],
    ['Computed again by', reproduction.command],
  ];
}
