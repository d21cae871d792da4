import type { StudySpec } from './study-spec';

/** Fields that a study's numbers follow from. */
export const NUMBER_FIELDS = [
  'event',
  'tickers',
  'benchmark',
  'model',
  'returns',
  'estimation',
  'window',
  'cars',
] as const satisfies readonly (keyof StudySpec)[];

/** Fields that choose what of a study is told and how, and change none of its numbers. */
const VIEW_FIELDS = [
  'shown',
  'correction',
  'test',
  'unit',
  'highlight',
] as const satisfies readonly (keyof StudySpec)[];

/** Every field of a study, in the order of its addresses. */
export const STUDY_SPEC_FIELDS = [...NUMBER_FIELDS, ...VIEW_FIELDS] as const;

/** Whether a field is one of a study's. */
export function isSpecField(name: string): name is keyof StudySpec {
  return (STUDY_SPEC_FIELDS as readonly string[]).includes(name);
}
