import { describe, expect, test } from 'vitest';
import type { GroupResult, SecurityResult } from '@/lib/event-study/study';
import { testBelief, testReason } from '@/lib/text/test-belief';
import { translatorOf } from '@/lib/text/translator';
import { bundledStudy } from '../support/bundled-study';

const [en, ar] = [translatorOf('en'), translatorOf('ar')];
const study = bundledStudy();
const all = study.groups.find(({ name }) => name === 'all')!;
const correlated = (meanResidualCorrelation: number | null): GroupResult => ({
  ...all,
  meanResidualCorrelation,
});

/** The same stocks, the first of them with another day 0. */
const severalDates = {
  securities: study.securities.map(
    (security): SecurityResult =>
      security.id === all.members[0] ? { ...security, dayZero: '2024-11-29' } : security,
  ),
};
const withoutIsolates = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

describe('the test to believe', () => {
  test('is named for stocks of one date that move together, with how much', () => {
    const text = testBelief(en, study, correlated(0.31));
    expect(text).toContain('share a date and move together, with a mean residual correlation of 0.31');
    expect(testBelief(ar, study, correlated(0.31))).toContain('تاريخ واحد وتتحرّك معًا');
  });

  test.each([
    [-0.01, '−0.01'],
    [0, '0.00'],
    [0.004, '0.00'],
  ])('does not say that stocks of one date move together at a correlation of %d', (correlation, printed) => {
    const text = testBelief(en, study, correlated(correlation));
    expect(text).toContain(`did not move together before the event (mean residual correlation ${printed})`);
    expect(text).not.toContain('and move together');
    expect(testBelief(ar, study, correlated(correlation))).toContain('لم تتحرّك معًا قبل الحدث');
  });

  test('says that stocks of one date may move together where their correlation is not known', () => {
    expect(testBelief(en, study, correlated(null))).toContain('share a date and may move together, and');
  });

  test('claims no shared date for stocks of several dates, whatever their correlation', () => {
    for (const correlation of [0.31, -0.01]) {
      const text = testBelief(en, severalDates, correlated(correlation));
      expect(text).toContain('have dates of their own, with a mean residual correlation of');
      expect(text).not.toContain('share a date');
      expect(testBelief(ar, severalDates, correlated(correlation))).toContain('فتواريخ هذه الأسهم متعدّدة');
    }
  });

  test('of a group looks at the dates of its own members alone', () => {
    const others = { ...all, members: all.members.slice(1) };
    expect(testBelief(en, severalDates, others)).toContain('share a date');
  });

  test('is the portfolio t where a group is small', () => {
    const small: GroupResult = { ...all, size: 3, headlineTest: 'portfolio-t' };
    expect(testBelief(en, study, small)).toContain(
      'Believe the portfolio t here, beside the placebo: with 3',
    );
  });
});

describe('the reason in the group table', () => {
  test('is the engine’s own in English', () => {
    expect(testReason(en, study, all)).toBe(all.headlineReason);
  });

  test('in Arabic claims one date only where there is one', () => {
    expect(withoutIsolates(testReason(ar, study, all))).toMatch(/^تتقاسم الأسهم تاريخًا واحدًا فقد تتحرك/);
    expect(withoutIsolates(testReason(ar, severalDates, all))).toMatch(/^تتعدّد تواريخ الأسهم؛/);
  });

  test('in Arabic is that of small groups where the group is small', () => {
    const small: GroupResult = { ...all, headlineTest: 'portfolio-t' };
    expect(testReason(ar, severalDates, small)).toContain('في مجموعة بهذا الصغر');
  });
});
