import { expect, test } from 'vitest';
import { choosingWindow } from '@/components/study/choose-window';
import { studySpecSchema } from '@/lib/event-study/study-spec';
import { parseStudySpec } from '@/lib/url/parse-study';
import { studySearch } from '@/lib/url/study-url';

const spec = studySpecSchema.parse({});

test('a window that the study has is shown, and its windows stay', () => {
  const chosen = choosingWindow(spec, [-1, 1]);
  expect(chosen.shown).toEqual([-1, 1]);
  expect(chosen.cars).toBe(spec.cars);
});

test('a new window joins the others, and the next one takes its place', () => {
  const first = choosingWindow(spec, [2, 3]);
  expect(first.cars).toEqual([...spec.cars, [2, 3]]);
  const second = choosingWindow(first, [2, 4]);
  expect(second.cars).toEqual([...spec.cars, [2, 4]]);
  expect(second.shown).toEqual([2, 4]);
});

test('where there is no room for another window, even a usual one gives way', () => {
  const cars = Array.from({ length: 11 }, (_, day) => `${day - 10},0`).join(';');
  const full = studySpecSchema.parse({ cars: `${cars};3,4`, shown: '0,0' });
  const chosen = choosingWindow(full, [5, 6]);
  expect(chosen.cars).toHaveLength(12);
  expect(chosen.cars).not.toContainEqual([0, 0]);
  expect(parseStudySpec(Object.fromEntries(new URLSearchParams(studySearch(chosen))))).toHaveProperty('spec');
});
