import { usualShown } from '@/lib/event-study/event-window';
import { isSpecField, NUMBER_FIELDS, STUDY_SPEC_FIELDS } from '@/lib/event-study/spec-fields';
import { DEFAULT_EVENT, DEFAULT_TICKERS } from '@/lib/event-study/study-choices';
import type { StudySpec, StudySpecText } from '@/lib/event-study/study-spec';
import { usualSpec } from '@/lib/event-study/usual-spec';
import type { QueryFields } from './parse-study';

/** Names of query fields that no study has, apart from those in `allowed`. */
export function unknownFields(fields: QueryFields, allowed: readonly string[] = []): string[] {
  return Object.keys(fields).filter((field) => !isSpecField(field) && !allowed.includes(field));
}

/** Text fields as one string, the same for fields that are read alike. */
export function fieldsKey(fields: QueryFields): string {
  return JSON.stringify(Object.entries(fields).map(([name, value]) => [name, [value].flat()]));
}

/** The text fields that say a study in full. */
export function studyFields(spec: StudySpec): Required<StudySpecText> {
  return {
    event: spec.event,
    tickers: spec.tickers.join(','),
    benchmark: spec.benchmark,
    model: spec.model,
    returns: spec.returns,
    estimation: spec.estimation.join(','),
    window: spec.window.join(','),
    cars: spec.cars.map((car) => car.join(',')).join(';'),
    shown: spec.shown.join(','),
    correction: spec.correction,
    test: spec.test,
    unit: spec.unit,
    highlight: spec.highlight ?? '',
  };
}

const ORDINARY_WINDOW = studyFields(usualSpec()).window;

function readable(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3B', ';').replaceAll('%5E', '^');
}

/**
 * Query string of a study without its event: only what differs from the default study, in a fixed order;
 * empty for the default, else with its question mark.
 */
export function studySearch(spec: StudySpec): string {
  return searchOf(spec, STUDY_SPEC_FIELDS);
}

function searchOf(spec: StudySpec, wanted: readonly (keyof StudySpec)[]): string {
  const fields = studyFields(spec);
  const usual = {
    ...studyFields(usualSpec(spec.event, spec.window)),
    window: ORDINARY_WINDOW,
    shown: usualShown(spec.cars).join(','),
  };
  const parts = wanted
    .filter((field) => field !== 'event' && fields[field] !== usual[field])
    .map((field) => `${field}=${readable(fields[field])}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Path of the page that shows one chart of a study alone, for other sites' frames. */
export function chartEmbedUrl(spec: StudySpec, chart: string): string {
  return `/embed/${spec.event}/${chart}${studySearch(spec)}`;
}

/** Path of the page that shows a study. */
export function studyPageUrl(spec: StudySpec): string {
  return `/events/${spec.event}${studySearch(spec)}`;
}

/**
 * Path of the API answer for a study. Leaves out what only says how the page tells it, so that telling it otherwise
 * asks for nothing new.
 */
export function studyApiUrl(spec: StudySpec): string {
  return `/api/events/${spec.event}/study${searchOf(spec, NUMBER_FIELDS)}`;
}

/** Fields that change what is computed from a study's prices, but not which prices it reads. */
const COMPUTED_FIELDS: readonly string[] = ['returns', 'cars'];
const INPUT_FIELDS = NUMBER_FIELDS.filter((field) => !COMPUTED_FIELDS.includes(field));

/** Path of the API answer with the prices that a study is computed from. */
export function studyInputUrl(spec: StudySpec): string {
  return `/api/events/${spec.event}/input${searchOf(spec, INPUT_FIELDS)}`;
}

/** Path of the page of one security; its event stands among the fields. */
export function securityPageUrl(ticker: string, spec: StudySpec): string {
  const search = studySearch(spec).slice(1);
  const event = spec.event === DEFAULT_EVENT ? '' : `event=${spec.event}`;
  const query = [event, search].filter((part) => part !== '').join('&');
  return `/securities/${encodeURIComponent(ticker)}${query === '' ? '' : `?${query}`}`;
}

/**
 * Path of the API answer for the estimation window of one security of a study. What does not change the
 * answer (the other securities, the event window, the CARs) is left out, so that one answer serves them all.
 */
export function estimationApiUrl(spec: StudySpec, ticker: string): string {
  const bare = { ...spec, tickers: [...DEFAULT_TICKERS], window: [0, 0] as const, cars: [[0, 0] as const] };
  return `/api/events/${spec.event}/estimation${searchOf(bare, NUMBER_FIELDS)}&ticker=${readable(ticker)}`;
}
