import { type AlignedResiduals, alignResiduals } from './aligned-residuals';
import { type FirmTraits, firmTraits } from './firm-traits';
import type { FittedFirmEvent } from './fitted-firm-event';
import { meanResidualCorrelation } from './mean-residual-correlation';

/** What the estimation windows of some firms say, computed once for all windows that have these firms. */
export type EstimationBaseline = {
  firms: readonly FittedFirmEvent[];
  traits: FirmTraits;
  /** Residuals of `firms`, in the same order, aligned by event day. */
  aligned: readonly AlignedResiduals[];
  /** How many firms have a residual on each event day, from the first estimation day of any to the last. */
  counts: Int32Array;
  /** Mean residual of the firms on each estimation day, NaN where no firm has one. */
  averageResidual: Float64Array;
  /** Mean off-diagonal correlation of the residuals, rho; NaN for fewer than two firms. */
  meanCorrelation: number;
  /** Share of positive residuals, averaged over the firms. */
  positiveShare: number;
  /** Parameters of the model, k. */
  parameters: number;
};

/** How many residuals each of `length` days has, and their mean, NaN where there is none. */
function averageResiduals(
  rows: readonly AlignedResiduals[],
  length: number,
): Pick<EstimationBaseline, 'counts' | 'averageResidual'> {
  const sums = new Float64Array(length);
  const counts = new Int32Array(length);
  for (const { residuals, offset } of rows) {
    for (let day = 0; day < residuals.length; day += 1) {
      const residual = residuals[day]!;
      if (Number.isNaN(residual)) continue;
      sums[offset + day]! += residual;
      counts[offset + day]! += 1;
    }
  }
  return { counts, averageResidual: sums.map((sum, day) => sum / counts[day]!) };
}

function shareOfPositives(firms: readonly FittedFirmEvent[]): number {
  let shares = 0;
  for (const { fitted, ranked } of firms) shares += ranked.positives / fitted.estimationDays;
  return shares / firms.length;
}

/** Gathers what the estimation windows of the firms say; residuals are aligned by event day. */
export function estimationBaseline(firms: readonly FittedFirmEvent[]): EstimationBaseline {
  const { aligned, length } = alignResiduals(firms);
  const { counts, averageResidual } = averageResiduals(aligned, length);
  return {
    firms,
    traits: firmTraits(firms),
    aligned,
    counts,
    averageResidual,
    meanCorrelation: meanResidualCorrelation(aligned, length),
    positiveShare: shareOfPositives(firms),
    parameters: firms[0]?.fitted.parameters ?? 0,
  };
}
