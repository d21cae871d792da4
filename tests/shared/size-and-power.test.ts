import { describe, expect, test } from 'vitest';
import { type Procedure, type RejectionRates, rejectionRates } from '../simulation/rejection-rates';
import { type Design, syntheticStudy } from '../simulation/synthetic-study';
import { normalFrom, seededUniform } from '../support/seeded';
import { hasSharedFolder, readSharedCsv } from '../support/shared-folder';

const STUDIES = 400;
const COLUMNS: [Procedure, string][] = [
  ['cross-sectional-t', 'csect_t'],
  ['crude-dependence-t', 'cda_t'],
  ['portfolio-t', 'portfolio_t'],
  ['patell-z', 'patell_z'],
  ['adjusted-patell-z', 'adj_patell_z'],
  ['bmp-t', 'bmp_t'],
  ['kolari-pynnonen-t', 'kp_bmp_t'],
  ['sign-z', 'sign_z'],
  ['generalised-sign-z', 'gsign_z'],
  ['rank-z', 'corrado_z'],
  ['grank-t', 'grank_t'],
  ['grank-z', 'grank_z'],
  ['placebo', 'placebo'],
  ['bootstrap firm by firm', 'wild_boot_firm'],
];

function designOf(row: Record<string, string>): Design {
  return {
    firms: Number(row.N),
    correlation: Number(row.rho),
    effect: Number(row.abnormal),
    windowDays: Number(row.window),
    eventVariance: Number(row.event_var_x),
    tailDegrees: row.t_df === 'normal' ? undefined : Number(row.t_df),
  };
}

/** Distance of two rejection rates in standard errors of their difference. */
function standardErrorsApart(
  rates: RejectionRates,
  name: Procedure,
  expected: number,
  studies: number,
): number {
  const { rate } = rates[name];
  const pooled = Math.min(0.99, Math.max(0.01, (rate * STUDIES + expected * studies) / (STUDIES + studies)));
  return Math.abs(rate - expected) / Math.sqrt(pooled * (1 - pooled) * (1 / STUDIES + 1 / studies));
}

describe.runIf(hasSharedFolder)(
  'rejection rates agree with the independent simulation within Monte-Carlo error',
  () => {
    const rows = hasSharedFolder ? readSharedCsv('reference/simulation/size_power.csv') : [];

    test.each(
      rows.map((row) => [
        `N ${row.N}, rho ${row.rho}, effect ${row.abnormal}, variance x${row.event_var_x}, tails ${row.t_df}`,
        row,
      ]),
    )(
      '%s',
      (_, row) => {
        const normal = normalFrom(seededUniform(20250127));
        const rates = rejectionRates(() => syntheticStudy(designOf(row), normal), STUDIES);
        for (const [name, column] of COLUMNS) {
          const apart = standardErrorsApart(rates, name, Number(row[column]), Number(row.reps));
          expect(apart, `${name}: ${rates[name].rate} against ${row[column]}`).toBeLessThan(4.5);
        }
      },
      120_000,
    );
  },
);
