import { z } from 'zod';
import { type DownloadFields, downloadFieldsSchema } from '@/lib/downloads/download-fields';
import { type StudySpec, studySpecSchema } from '@/lib/event-study/study-spec';
import { studyFields } from '@/lib/url/study-url';
import type { JsonSchema } from './components';

/** One field of a request, as the document lists it. */
export type Parameter = {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  description: string;
  schema: JsonSchema;
  example?: string;
};

type ParameterText = { description: string; example?: string };

const STUDY_TEXTS: Record<keyof StudySpec, ParameterText> = {
  event: { description: 'Slug of a stored event', example: 'deepseek-app-store' },
  tickers: { description: 'Stored tickers, up to 60, separated by commas', example: 'NVDA,VST' },
  benchmark: { description: 'Stored ticker of the benchmark, whose trading days are the calendar' },
  model: { description: 'Model of expected returns' },
  returns: { description: 'Simple or log returns' },
  estimation: { description: 'Estimation window "from,to" in trading days from day 0' },
  window: { description: 'Event window "from,to", which contains day 0' },
  cars: {
    description: 'Windows of cumulative abnormal returns inside the event window, separated by semicolons',
  },
  shown: { description: 'The one of these windows that the page tells; changes no number' },
  correction: { description: 'Correction of the p-values that the page tells; changes no number' },
  test: { description: 'Group test that the page leads with; changes no number' },
  unit: { description: 'The unit in which the page writes returns; changes no number' },
  highlight: {
    description: 'The one of the tickers that the page’s sentences follow; changes no number',
    example: 'NVDA',
  },
};

const DOWNLOAD_TEXTS: Record<keyof DownloadFields, ParameterText> = {
  scope: {
    description: 'What the page shows, or also the tests of each day, the fits and the prices behind it',
  },
  table: { description: 'The table that the file holds; those that the page does not show need scope=full' },
  metadata: { description: 'Whether lines that begin with "#" say before the table what it is' },
};

type InputShape = Partial<Record<string, JsonSchema>>;

/** The fields of a schema as text is read into them. */
function inputShape(schema: z.core.$ZodType): InputShape {
  return (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).properties ?? {}) as InputShape;
}

const usual: Partial<Record<string, string>> = studyFields(studySpecSchema.parse({}));

function queryParameter(name: string, { description, example }: ParameterText, shape: InputShape): Parameter {
  const schema = shape[name] ?? { type: 'string' };
  const fallback = schema.default ?? usual[name];
  return {
    name,
    in: 'query',
    required: false,
    description,
    schema: fallback ? { ...schema, default: fallback } : schema,
    ...(example && { example }),
  };
}

/** A field of the path. */
export function pathParameter(name: string, description: string, example: string): Parameter {
  return { name, in: 'path', required: true, description, schema: { type: 'string' }, example };
}

/** The event of a path that begins `/api/events/{event}`. */
export const EVENT_PARAMETER = pathParameter(
  'event',
  STUDY_TEXTS.event.description,
  STUDY_TEXTS.event.example!,
);

/** The fields that every address of a study takes, read from the schema that reads the addresses. */
export function studyParameters(): Parameter[] {
  const shape = inputShape(studySpecSchema);
  return Object.entries(STUDY_TEXTS)
    .filter(([name]) => name !== 'event')
    .map(([name, text]) => queryParameter(name, text, shape));
}

/** The fields that choose what of a study a file holds. */
export function downloadParameters(names: readonly (keyof DownloadFields)[]): Parameter[] {
  const shape = inputShape(downloadFieldsSchema);
  return names.map((name) => queryParameter(name, DOWNLOAD_TEXTS[name], shape));
}
