import type { ModelResult, SecurityResult, Study } from '@/lib/event-study/study';
import { formatNumber, formatPercent } from '@/lib/text/numbers';
import type { Translator } from '@/lib/text/translator';

/** One fitted number as the page shows it, with its standard error and what it means. */
export type FitRow = { name: string; value: string; error: string | null; meaning: string };

/** Coefficients that have a row of their own by another name. */
const NAMED = ['alpha', 'beta', 'market', 'Mkt-RF'];

/** The numbers of a fitted model that a reader may know or want explained; those it lacks are left out. */
export function fitRows(t: Translator, study: Study, security: SecurityResult, model: ModelResult): FitRow[] {
  const benchmark = study.benchmark.ticker;
  const rows: FitRow[] = [];
  if (model.beta !== null) {
    const beta = formatNumber(model.beta, 2);
    rows.push({
      name: t('securityPage.fit.beta'),
      value: beta,
      error: model.betaStandardError === null ? null : formatNumber(model.betaStandardError, 2),
      meaning: t('securityPage.fit.betaMeaning', { beta, benchmark }),
    });
  }
  if (model.alpha !== null) {
    rows.push({
      name: t('securityPage.fit.alpha'),
      value: formatPercent(model.alpha, 3),
      error: model.alphaStandardError === null ? null : formatPercent(model.alphaStandardError, 3),
      meaning: t('securityPage.fit.alphaMeaning', { benchmark }),
    });
  }
  for (const [factor, value] of Object.entries(model.coefficients)) {
    if (NAMED.includes(factor)) continue;
    rows.push({
      name: t('securityPage.fit.coefficient', { factor }),
      value: formatNumber(value, 3),
      error: null,
      meaning: t('securityPage.fit.coefficientMeaning'),
    });
  }
  if (model.rSquared !== null) {
    rows.push({
      name: t('securityPage.fit.rSquared'),
      value: formatNumber(model.rSquared, 2),
      error: null,
      meaning: t('securityPage.fit.rSquaredMeaning', { share: formatPercent(model.rSquared, 0) }),
    });
  }
  rows.push(
    {
      name: t('securityPage.fit.sigma'),
      value: formatPercent(model.sigma, 2),
      error: null,
      meaning: t('securityPage.fit.sigmaMeaning'),
    },
    {
      name: t('securityPage.fit.days'),
      value: String(security.estimationDays),
      error: null,
      meaning: t('securityPage.fit.daysMeaning', {
        asked: String(security.estimationWindowDays),
        freedom: String(model.degreesOfFreedom),
      }),
    },
  );
  return rows;
}
