import { mean, presentValues, reachOf } from '../statistics/moments';
import { SeededRandom } from '../statistics/random';
import type { GroupWindow } from './group-window';
import type { BootstrapOptions, WildBootstrap } from './study';

/** Share of draws whose absolute value reaches the observed one, the observed one counted in. */
function pOf(observed: number, draws: number, draw: () => number): number {
  const reach = reachOf(observed);
  let reaching = 0;
  for (let count = 0; count < draws; count += 1) if (Math.abs(draw()) >= reach) reaching += 1;
  return (1 + reaching) / (draws + 1);
}

/** CAAR of one draw with the sign of every firm's CAR drawn anew. */
function firmByFirm({ cars }: GroupWindow, random: SeededRandom): () => number {
  return () => {
    let sum = 0;
    for (const car of cars) sum += random.sign() * car;
    return sum / cars.length;
  };
}

/**
 * CAAR of one draw from whole estimation days: L days drawn with replacement, each day's mean residual with one
 * sign for all firms, scaled to the error of a forecast as the portfolio t is.
 */
function wholeDates({ length, standardErrors, baseline }: GroupWindow, random: SeededRandom): () => number {
  const averages = presentValues(baseline.averageResidual);
  const factors = standardErrors.map((error, firm) => (error / baseline.traits.sigmas[firm]!) ** 2);
  const degreesOfFreedom = averages.length - baseline.parameters;
  const scale = Math.sqrt((mean(factors) / length) * (averages.length / degreesOfFreedom));
  return () => {
    let sum = 0;
    for (let day = 0; day < length; day += 1) sum += random.sign() * averages[random.below(averages.length)]!;
    return sum * scale;
  };
}

/**
 * Wild bootstrap of a CAAR with Rademacher signs (Wu 1986; Liu 1988), two-sided
 * `p = (1 + #{|CAAR*| >= |CAAR|}) / (draws + 1)`, the same for the same seed.
 *
 * `wholeDates` keeps a day's firms together, so it stays right where firms share a date and move together; with
 * one event date the event days themselves cannot be resampled, so days come from the estimation window, and an
 * event that raises the variance is not allowed for. `firmByFirm` flips each firm's CAR, as the EventStudy R
 * package does: it allows for a raised variance but ignores a common date and then rejects far too often.
 */
export function wildBootstrap(window: GroupWindow, { draws, seed }: BootstrapOptions): WildBootstrap {
  return {
    draws,
    seed,
    wholeDates: {
      crossSectionalCorrelation: 'accounted-for',
      p: pOf(window.caar, draws, wholeDates(window, new SeededRandom(seed))),
    },
    firmByFirm: {
      crossSectionalCorrelation: 'ignored',
      p: pOf(window.caar, draws, firmByFirm(window, new SeededRandom(seed))),
    },
  };
}
