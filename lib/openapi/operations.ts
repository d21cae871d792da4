import { FIELDS_OF, type Format } from '@/lib/downloads/download-fields';
import { STUDY_FILES } from '@/lib/server/study-files';
import { announcementParameters, draftSchema } from './announcement';
import { type ComponentName, componentPath, type JsonSchema } from './components';
import {
  downloadParameters,
  EVENT_PARAMETER,
  type Parameter,
  pathParameter,
  studyParameters,
} from './parameters';

/** What one address answers to GET. */
export type Operation = {
  path: string;
  summary: string;
  description?: string;
  parameters: Parameter[];
  /** Media type and shape of the answer; a file that is not JSON has no shape. */
  answer: { type: string; schema?: JsonSchema };
  /** Statuses of the problems that it may answer with. */
  problems: number[];
  /** What the address answers to POST, where it takes writes. */
  write?: { summary: string; body: JsonSchema; answer: ComponentName; problems: number[] };
};

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv';

const shaped = (name: ComponentName) => ({ type: JSON_TYPE, schema: { $ref: componentPath(name) } });
const listed = (name: ComponentName) => ({
  type: JSON_TYPE,
  schema: { type: 'array', items: { $ref: componentPath(name) } } as const,
});

const ticker = (place: 'path' | 'query'): Parameter => ({
  ...pathParameter('ticker', 'A stored ticker', 'NVDA'),
  in: place,
});

const FILE_SUMMARIES: Record<Format, string> = {
  csv: 'One table of a study as CSV',
  json: 'The tables of a study as JSON, with what the study is',
  xlsx: 'A study as an Excel workbook',
  parquet: 'One table of a study as Parquet',
  zip: 'A study as a Frictionless data package',
  html: 'The report of a study: one page with charts, tables, method and sources, to read offline or print',
};

/** What may be wrong with a study that is asked for. */
const PROBLEMS = [400, 404, 422, 500, 503];

function fileOperation(format: Format): Operation {
  const type = STUDY_FILES[format].type.split(';')[0]!;
  return {
    path: `/api/events/{event}/study.${format}`,
    summary: FILE_SUMMARIES[format],
    description: `The page’s own address with .${format} at its end is the same file: /events/{event}.${format}`,
    parameters: [EVENT_PARAMETER, ...studyParameters(), ...downloadParameters(FIELDS_OF[format])],
    answer: type === JSON_TYPE ? shaped('StudyTables') : { type },
    problems: PROBLEMS,
  };
}

/** Everything that the API serves, in the order of the reference. */
export function operations(): Operation[] {
  return [
    {
      path: '/api/events',
      summary: 'Every stored event, by day 0',
      parameters: [],
      answer: listed('StudyEvent'),
      problems: [500, 503],
      write: {
        summary: 'Store an event, where the server has a write token',
        body: draftSchema(),
        answer: 'NewEvent',
        problems: [400, 401, 403, 404, 409, 413, 415, 429, 500, 503],
      },
    },
    {
      path: '/api/events.csv',
      summary: 'The same as CSV',
      parameters: [],
      answer: { type: CSV_TYPE },
      problems: [500, 503],
    },
    {
      path: '/api/events/{event}/study',
      summary: 'The study of an event',
      description: 'Returns are fractions, windows are in trading days from day 0, missing numbers are null.',
      parameters: [EVENT_PARAMETER, ...studyParameters()],
      answer: shaped('Study'),
      problems: PROBLEMS,
    },
    ...(Object.keys(FIELDS_OF) as Format[]).map(fileOperation),
    {
      path: '/api/events/{event}/input',
      summary: 'What a study is computed from',
      parameters: [EVENT_PARAMETER, ...studyParameters()],
      answer: shaped('StudyInput'),
      problems: [400, 404, 500, 503],
    },
    {
      path: '/api/events/{event}/estimation',
      summary: 'The estimation window of one security, day by day',
      parameters: [EVENT_PARAMETER, ticker('query'), ...studyParameters()],
      answer: shaped('EstimationSample'),
      problems: PROBLEMS,
    },
    {
      path: '/api/securities',
      summary: 'Every stored security',
      parameters: [],
      answer: listed('Security'),
      problems: [500, 503],
    },
    {
      path: '/api/securities.csv',
      summary: 'The same as CSV',
      parameters: [],
      answer: { type: CSV_TYPE },
      problems: [500, 503],
    },
    {
      path: '/api/securities/{ticker}/prices',
      summary: 'The stored closes of one security, oldest first',
      parameters: [ticker('path')],
      answer: listed('Close'),
      problems: [400, 404, 500, 503],
    },
    {
      path: '/api/models',
      summary: 'Every model of expected returns, and the factors that it lacks',
      parameters: [],
      answer: listed('Model'),
      problems: [500, 503],
    },
    {
      path: '/api/day-zero',
      summary: 'The day 0 that an announcement resolves to, and why',
      description: 'Nothing is stored.',
      parameters: announcementParameters(),
      answer: shaped('DayZero'),
      problems: [400, 404, 500, 503],
    },
    {
      path: '/api/revisions.csv',
      summary: 'Every stored figure that was replaced, with its old and new value, as CSV',
      parameters: [],
      answer: { type: CSV_TYPE },
      problems: [500, 503],
    },
    {
      path: '/api/data',
      summary: 'What is stored: sources, spans, gaps, revisions, flagged days and imports',
      parameters: [
        {
          name: 'from',
          in: 'query',
          required: false,
          description: 'Place in the list of securities to begin at, from 0; a hundred are given',
          schema: { type: 'integer', minimum: 0, default: 0 },
        },
      ],
      answer: shaped('StoredContents'),
      problems: [400, 500, 503],
    },
    {
      path: '/api/health',
      summary: 'Whether the database answers, and how recent its data are',
      parameters: [],
      answer: shaped('Health'),
      problems: [503],
    },
    {
      path: '/api/openapi.json',
      summary: 'This document',
      parameters: [],
      answer: { type: JSON_TYPE, schema: { type: 'object' } },
      problems: [500, 503],
    },
  ];
}
