import type { FittedFirmEvent } from './fitted-firm-event';

/** What every window's tests read of each firm's fit, as lists over the firms. */
export type FirmTraits = {
  sigmas: Float64Array;
  degreesOfFreedom: Float64Array;
  estimationDays: Float64Array;
};

/** Gathers the traits of firms from their fits. */
export function firmTraits(firms: readonly FittedFirmEvent[]): FirmTraits {
  const sigmas = new Float64Array(firms.length);
  const degreesOfFreedom = new Float64Array(firms.length);
  const estimationDays = new Float64Array(firms.length);
  firms.forEach((firm, place) => {
    sigmas[place] = firm.sigma;
    degreesOfFreedom[place] = firm.degreesOfFreedom;
    estimationDays[place] = firm.fitted.estimationDays;
  });
  return { sigmas, degreesOfFreedom, estimationDays };
}
