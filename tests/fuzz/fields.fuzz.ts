import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STUDY_SPEC_FIELDS } from '@/lib/event-study/spec-fields';
import { announcementOf, eventDraftOf } from '@/lib/server/event-requests';
import { parseStudySpec } from '@/lib/url/parse-study';
import { studyFields } from '@/lib/url/study-url';
import { fieldTexts } from './field-texts';
import { CASES, fuzz } from './fuzz';
import { nasty } from './hostile-text';

test('more than a hundred thousand cases are tried', () => {
  expect(Object.values(CASES).reduce((sum, cases) => sum + cases, 0)).toBeGreaterThan(100_000);
});

const isTold = ({ field, message }: { field: string; message: string }) => field !== '' && message !== '';

test('any fields give a study that reads back as itself, or problems that name their fields', () => {
  fuzz('study fields', fieldTexts, (fields) => {
    const parsed = parseStudySpec(Object.fromEntries(fields));
    if ('spec' in parsed) {
      expect(parseStudySpec(studyFields(parsed.spec))).toEqual(parsed);
      return;
    }
    expect(parsed.problems.length).toBeGreaterThan(0);
    for (const problem of parsed.problems) {
      expect(isTold(problem)).toBe(true);
      expect([...STUDY_SPEC_FIELDS, 'query']).toContain(problem.field);
    }
  });
});

const when = fc.constantFrom(
  '2025-01-27',
  '2025-01-26T09:30',
  '2025-03-09T02:30',
  '0001-01-01',
  '9999-12-31T23:59',
);
const zone = fc.constantFrom('UTC', 'America/New_York', 'Asia/Riyadh', 'Mars/Olympus');

const announcement = fc.record(
  {
    announced: fc.oneof(when, nasty),
    timeZone: fc.oneof(zone, nasty),
    session: fc.oneof(fc.constantFrom('before-open', 'after-close'), nasty),
    benchmark: fc.oneof(fc.constantFrom('SPY', 'nvda'), nasty),
    colour: nasty,
  },
  { requiredKeys: [] },
);

test('any announcement is read, or its problems named', () => {
  fuzz('announcement fields', announcement, (fields) => {
    const query = new URLSearchParams(Object.entries(fields).map(([name, text]) => [name, String(text)]));
    const asked = announcementOf(new Request(`https://aftershock.example/api/day-zero?${query}`));
    if ('problems' in asked) expect(asked.problems.every(isTold)).toBe(true);
    else expect(asked.announcement.announced).toMatch(/^\d{4}-\d{2}-\d{2}/);
  });
});

const body = fc.oneof(
  fc.json(),
  nasty,
  fc
    .record(
      {
        title: nasty,
        slug: nasty,
        description: nasty,
        __proto__: fc.constant({ dayZero: 'x' }),
        extra: fc.anything(),
      },
      { requiredKeys: [] },
    )
    .chain((draft) => announcement.map((fields) => JSON.stringify({ ...draft, ...fields }) ?? '')),
);

test('any body is an event, or its problems are named', () => {
  fuzz('event drafts', body, (text) => {
    const asked = eventDraftOf(text);
    if ('problems' in asked) expect(asked.problems.every(isTold)).toBe(true);
    else expect(asked.draft.title).not.toBe('');
    expect(Object.hasOwn(Object.prototype, 'dayZero')).toBe(false);
  });
});
