import type { FittedFirmEvent } from './fitted-firm-event';

/** A firm's residuals, the first of them `offset` days into its group's estimation days. */
export type AlignedResiduals = { residuals: Float64Array; offset: number };

/** Event day of a firm's first residual; a window that the stored days cut short begins later. */
function firstResidualDay({ firmEvent, fitted }: FittedFirmEvent): number {
  return firmEvent.estimation[1] - fitted.residuals.length + 1;
}

/** Residuals aligned by event day, and how many event days they span together. */
export function alignResiduals(firms: readonly FittedFirmEvent[]): {
  aligned: AlignedResiduals[];
  length: number;
} {
  const first = firms.reduce((day, firm) => Math.min(day, firstResidualDay(firm)), Number.POSITIVE_INFINITY);
  const aligned = firms.map((firm) => ({
    residuals: firm.fitted.residuals,
    offset: firstResidualDay(firm) - first,
  }));
  const length = aligned.reduce((end, row) => Math.max(end, row.offset + row.residuals.length), 0);
  return { aligned, length };
}
