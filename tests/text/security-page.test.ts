import { expect, test } from 'vitest';
import { fitChecks } from '@/lib/event-study/fit-checks';
import type { ResidualDiagnostics } from '@/lib/event-study/study';
import { checkRows, checksVerdict } from '@/lib/text/security-page/checks-text';
import { translatorOf } from '@/lib/text/translator';

const en = translatorOf('en');

const quiet: ResidualDiagnostics = {
  durbinWatson: 2.02,
  firstAutocorrelation: -0.01,
  skewness: 0.1,
  kurtosis: 3.1,
  jarqueBera: 0.4,
  jarqueBeraP: 0.82,
  archLm: 0.2,
  archP: 0.65,
};

/* 1.96 / √100 = 0.196. */
test('noise carries over where its autocorrelation leaves what chance allows for that many days', () => {
  expect(fitChecks({ ...quiet, firstAutocorrelation: 0.195 }, 100).carriesOver).toBe(false);
  expect(fitChecks({ ...quiet, firstAutocorrelation: -0.197 }, 100).carriesOver).toBe(true);
  expect(fitChecks({ ...quiet, firstAutocorrelation: 0.195 }, 400).carriesOver).toBe(true);
});

test('a quiet fit gets a plain verdict', () => {
  expect(checksVerdict(en, quiet, 100)).toBe('Verdict: nothing here speaks against the p-values.');
  expect(checkRows(en, quiet, 100).map(({ found }) => found)).toEqual([false, false, false]);
});

test('the verdict names every reason for care', () => {
  const wild = { ...quiet, jarqueBeraP: 0.0001, archP: 0.01 };
  expect(checksVerdict(en, { ...quiet, jarqueBeraP: 0.04 }, 100)).toBe(
    'Verdict: read p-values near 5% with care, for one reason: the noise is not normal. Far smaller ones stand.',
  );
  expect(checksVerdict(en, wild, 100)).toContain('the noise is not normal; wild days come in clusters');
  expect(checkRows(en, wild, 100).map(({ found, p }) => [found, p])).toEqual([
    [false, null],
    [true, '0.0001'],
    [true, '0.010'],
  ]);
});
