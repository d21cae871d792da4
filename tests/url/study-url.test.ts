import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MODEL_NAMES, RETURN_KINDS, type StudySpec } from '@/lib/event-study/study-spec';
import { parseStudySpec, studyApiUrl, studyCsvUrl, studyPageUrl } from '@/lib/url/study-url';

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
  expect(studyCsvUrl(spec, 'daily')).toBe(
    '/api/events/stargate/study.csv?tickers=NVDA,VST&window=-3,3&table=daily',
  );
});

test('every problem of a bad URL is named at once', () => {
  const parsed = parseStudySpec({ window: 'wide', returns: 'both', tickers: 'NVDA' });
  expect('problems' in parsed && parsed.problems.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['returns', 'window']),
  );
});
