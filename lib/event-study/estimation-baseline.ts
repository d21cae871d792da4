import type { FittedFirmEvent } from './fitted-firm-event';
import { meanResidualCorrelation } from './mean-residual-correlation';

/** What a group's estimation windows say, computed once for all of its days and windows. */
export type EstimationBaseline = {
  firms: readonly FittedFirmEvent[];
  /** How many firms have a residual on each day of the longest estimation window; aligned at its end. */
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

/** Position in the group's estimation window of a firm's first residual. */
function alignmentOffset(length: number, residuals: Float64Array): number {
  return length - residuals.length;
}

/** How many of the firms have a residual on each of `length` days, aligned at their end. */
export function residualCounts(firms: readonly FittedFirmEvent[], length: number): Int32Array {
  const counts = new Int32Array(length);
  for (const { fitted } of firms) {
    const offset = alignmentOffset(length, fitted.residuals);
    for (let day = 0; day < fitted.residuals.length; day += 1) {
      if (!Number.isNaN(fitted.residuals[day]!)) counts[offset + day]! += 1;
    }
  }
  return counts;
}

function averageResiduals(firms: readonly FittedFirmEvent[], length: number): Float64Array {
  const sums = new Float64Array(length);
  const counts = new Int32Array(length);
  for (const { fitted } of firms) {
    const offset = alignmentOffset(length, fitted.residuals);
    for (let day = 0; day < fitted.residuals.length; day += 1) {
      const residual = fitted.residuals[day]!;
      if (Number.isNaN(residual)) continue;
      sums[offset + day]! += residual;
      counts[offset + day]! += 1;
    }
  }
  return sums.map((sum, day) => (counts[day] === 0 ? Number.NaN : sum / counts[day]!));
}

function shareOfPositives(firms: readonly FittedFirmEvent[]): number {
  let shares = 0;
  for (const { fitted } of firms) {
    let positives = 0;
    for (const residual of fitted.residuals) if (residual > 0) positives += 1;
    shares += positives / fitted.estimationDays;
  }
  return shares / firms.length;
}

/** Gathers what the estimation windows of a group say; residuals are aligned by event day. */
export function estimationBaseline(firms: readonly FittedFirmEvent[]): EstimationBaseline {
  const length = firms.reduce((longest, { fitted }) => Math.max(longest, fitted.residuals.length), 0);
  return {
    firms,
    counts: residualCounts(firms, length),
    averageResidual: averageResiduals(firms, length),
    meanCorrelation: meanResidualCorrelation(
      firms.map(({ fitted }) => fitted.residuals),
      length,
    ),
    positiveShare: shareOfPositives(firms),
    parameters: firms[0]?.fitted.parameters ?? 0,
  };
}
