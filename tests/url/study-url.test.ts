import fc from 'fast-check';
import { expect, test } from 'vitest';
import { downloadUrl } from '@/lib/downloads/download-url';
import {
  CORRECTIONS,
  LEADING_TESTS,
  MODEL_NAMES,
  RETURN_KINDS,
  UNITS,
} from '@/lib/event-study/study-choices';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { usualSpec } from '@/lib/event-study/usual-spec';
import { parseStudySpec } from '@/lib/url/parse-study';
import { chartEmbedUrl, studyApiUrl, studyPageUrl } from '@/lib/url/study-url';

function read(url: string): StudySpec {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const parsed = parseStudySpec({ ...Object.fromEntries(searchParams), event: pathname.split('/')[2] });
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.spec;
}

const window = fc.tuple(fc.integer({ min: -40, max: 0 }), fc.integer({ min: 0, max: 40 }));
const text = fc.record(
  {
    event: fc.constantFrom('deepseek-app-store', 'stargate'),
    tickers: fc
      .uniqueArray(fc.constantFrom('NVDA', 'VST', 'BRK-B', '^GSPC', 'BF.B'), { minLength: 1 })
      .map(String),
    benchmark: fc.constantFrom('SPY', '^GSPC'),
    model: fc.constantFrom(...MODEL_NAMES),
    returns: fc.constantFrom(...RETURN_KINDS),
    window: window.map(String),
    correction: fc.constantFrom(...CORRECTIONS),
    test: fc.constantFrom(...LEADING_TESTS),
    unit: fc.constantFrom(...UNITS),
    estimation: fc
      .tuple(fc.integer({ min: -300, max: -100 }), fc.integer({ min: -60, max: -41 }))
      .map(String),
  },
  { requiredKeys: ['estimation'] },
);

test('any study survives being written into a URL and read back', () => {
  fc.assert(
    fc.property(text, (fields) => {
      const parsed = parseStudySpec(fields);
      if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
      expect(read(studyPageUrl(parsed.spec))).toEqual(parsed.spec);
    }),
  );
});

test('the default study needs no query, and only differences are written', () => {
  expect(studyPageUrl(read('/events/deepseek-app-store'))).toBe('/events/deepseek-app-store');
  const spec = read('/events/stargate?tickers=nvda,VST,nvda&window=-3,3&model=market');
  expect(studyPageUrl(spec)).toBe('/events/stargate?tickers=NVDA,VST&window=-3,3');
  expect(spec.cars).toEqual([
    [0, 0],
    [0, 1],
    [-1, 1],
  ]);
  expect(studyApiUrl(spec)).toBe('/api/events/stargate/study?tickers=NVDA,VST&window=-3,3');
  expect(downloadUrl(spec, 'csv', { table: 'daily' })).toBe(
    '/events/stargate.csv?tickers=NVDA,VST&window=-3,3&table=daily',
  );
});

test('the usual study is the one that the schema reads where nothing is said, also with another event window', () => {
  expect({ spec: usualSpec() }).toEqual(parseStudySpec({}));
  const parsed = parseStudySpec({ event: 'stargate', window: '-2,2' });
  expect({ spec: usualSpec('stargate', [-2, 2]) }).toEqual(parsed);
});

test('every problem of a bad URL is named at once', () => {
  const parsed = parseStudySpec({ window: 'wide', returns: 'both', tickers: 'NVDA' });
  expect('problems' in parsed && parsed.problems.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['returns', 'window']),
  );
});

test('a window may be copied from a page with its real minus signs', () => {
  expect(read('/events/stargate?window=\u22123,3')).toEqual(read('/events/stargate?window=-3,3'));
});

test('the shown window is one of the study’s, day 0 where nothing is said', () => {
  expect(read('/events/stargate').shown).toEqual([0, 0]);
  expect(read('/events/stargate?cars=-1,1;-2,2').shown).toEqual([-1, 1]);
  const spec = read('/events/stargate?cars=-1,1;-2,2&shown=-2,2');
  expect(studyPageUrl(spec)).toBe('/events/stargate?cars=-1,1;-2,2&shown=-2,2');
  const parsed = parseStudySpec({ shown: '-3,3' });
  expect('problems' in parsed && parsed.problems).toMatchObject([
    { field: 'shown', message: 'expected one of the windows 0,0; 0,1; -1,1; -5,5; -10,10, not -3,3' },
  ]);
});

test('what only says how a study is told is no part of its API address', () => {
  const spec = read('/events/stargate?shown=-1,1&correction=holm&test=bmp-t&model=capm');
  expect(studyApiUrl(spec)).toBe('/api/events/stargate/study?model=capm');
  expect(studyPageUrl(spec)).toBe('/events/stargate?model=capm&shown=-1,1&correction=holm&test=bmp-t');
});

test('a security to follow must be one of the study’s', () => {
  const spec = read('/events/stargate?tickers=NVDA,VST&highlight=vst');
  expect(chartEmbedUrl(spec, 'ranking')).toBe('/embed/stargate/ranking?tickers=NVDA,VST&highlight=VST');
  const parsed = parseStudySpec({ tickers: 'NVDA,VST', highlight: 'DUK' });
  expect('problems' in parsed && parsed.problems[0]).toMatchObject({
    field: 'highlight',
    message: "expected one of the study's tickers NVDA, VST, not DUK",
  });
});
