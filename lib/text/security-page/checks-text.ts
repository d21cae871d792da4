import { fitChecks } from '@/lib/event-study/fit-checks';
import type { ResidualDiagnostics } from '@/lib/event-study/study';
import { formatNumber, formatPValue } from '../numbers';
import type { Translator } from '../translator';

/** One check as a row: its name, statistic and p as they are shown, whether it found something, and the words. */
export type CheckRow = { name: string; statistic: string; p: string | null; found: boolean; finding: string };

/** The three checks of a fit on `days` returns, explained in words. */
export function checkRows(t: Translator, diagnostics: ResidualDiagnostics, days: number): CheckRow[] {
  const { carriesOver, isNotNormal, isClustered } = fitChecks(diagnostics, days);
  const shape = {
    skewness: formatNumber(diagnostics.skewness, 2),
    kurtosis: formatNumber(diagnostics.kurtosis, 1),
  };
  return [
    {
      name: t('securityPage.checks.durbinWatson'),
      statistic: formatNumber(diagnostics.durbinWatson, 2),
      p: null,
      found: carriesOver,
      finding: carriesOver
        ? t('securityPage.checks.durbinWatsonFound', {
            correlation: formatNumber(diagnostics.firstAutocorrelation, 2),
          })
        : t('securityPage.checks.durbinWatsonFine'),
    },
    {
      name: t('securityPage.checks.jarqueBera'),
      statistic: formatNumber(diagnostics.jarqueBera, 1),
      p: formatPValue(diagnostics.jarqueBeraP),
      found: isNotNormal,
      finding: isNotNormal
        ? t('securityPage.checks.jarqueBeraFound', shape)
        : t('securityPage.checks.jarqueBeraFine', shape),
    },
    {
      name: t('securityPage.checks.arch'),
      statistic: formatNumber(diagnostics.archLm, 1),
      p: formatPValue(diagnostics.archP),
      found: isClustered,
      finding: isClustered ? t('securityPage.checks.archFound') : t('securityPage.checks.archFine'),
    },
  ];
}

/** The plain verdict on a fit: whether its p-values can be taken as they are, or why not. */
export function checksVerdict(t: Translator, diagnostics: ResidualDiagnostics, days: number): string {
  const { carriesOver, isNotNormal, isClustered } = fitChecks(diagnostics, days);
  const reasons = [
    carriesOver && t('securityPage.checks.reasonCarried'),
    isNotNormal && t('securityPage.checks.reasonTails'),
    isClustered && t('securityPage.checks.reasonClusters'),
  ].filter((reason) => reason !== false);
  if (reasons.length === 0) return t('securityPage.checks.verdictFine');
  const told = { reasons: reasons.join(t('common.semicolon')) };
  return reasons.length === 1
    ? t('securityPage.checks.verdictOne', told)
    : t('securityPage.checks.verdictMany', told);
}
