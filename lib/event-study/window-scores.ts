import { countAtOrBelow, countBelow, medianOfTwoSorted } from '../statistics/sorted';
import type { EstimationBaseline } from './estimation-baseline';
import type { FittedFirmEvent } from './fitted-firm-event';
import { type AbnormalReturnsIn, abnormalReturnsIn, type GroupSample } from './group-sample';
import { addScaledRanks } from './scaled-ranks';
import { type ScoreSeries, ScoreTally } from './score-tally';

/** The daily mean scores of a window that the tests over the time series read. */
export type WindowScores = {
  /** Scaled ranks of each firm's estimation and window days together (Corrado 1989). */
  ranks: ScoreSeries;
  /** Signs about each firm's median over estimation and window days (Corrado & Zivney 1992). */
  signs: ScoreSeries;
  /** Scaled ranks of the estimation days and the one cumulated `SCAR / sd(SCAR)` (Kolari & Pynnonen 2011). */
  generalised: ScoreSeries;
};

/** Adds the signs of a firm's estimation and window days about their common median. */
function addMedianSigns(
  tally: ScoreTally,
  { ranked }: FittedFirmEvent,
  offset: number,
  { values, places }: AbnormalReturnsIn,
): void {
  const ordered = values.length === 1 ? values : Float64Array.from(values).sort();
  const median = medianOfTwoSorted(ranked.sorted, ordered);
  tally.addSigns(ranked, offset, countBelow(ranked.sorted, median), countAtOrBelow(ranked.sorted, median));
  for (let index = 0; index < values.length; index += 1) {
    tally.addEvent(places[index]!, Math.sign(values[index]! - median));
  }
}

const cumulated = new Float64Array(1);
const onlyPlace = new Int32Array(1);

/**
 * Scores of every window of a group in one pass over its firms: a firm's ranks stay in the processor's cache
 * while all windows read them.
 */
export function windowScores(baseline: EstimationBaseline, samples: readonly GroupSample[]): WindowScores[] {
  const tallies = samples.map(({ baseline: { counts }, length }) => ({
    ranks: new ScoreTally(counts, length),
    signs: new ScoreTally(counts, length),
    generalised: new ScoreTally(counts, 1),
  }));
  const next = new Int32Array(samples.length);
  for (const firm of baseline.firms) {
    for (let place = 0; place < samples.length; place += 1) {
      const sample = samples[place]!;
      const index = next[place]!;
      if (sample.firms[index] !== firm) continue;
      next[place] = index + 1;
      const tally = tallies[place]!;
      const { offset } = sample.baseline.aligned[index]!;
      const inWindow = abnormalReturnsIn(firm, sample.window);
      addScaledRanks(tally.ranks, firm.ranked, offset, inWindow.values, inWindow.places);
      addMedianSigns(tally.signs, firm, offset, inWindow);
      cumulated[0] = (sample.standardised[index]! / sample.standardisedDeviation) * firm.sigma;
      addScaledRanks(tally.generalised, firm.ranked, offset, cumulated, onlyPlace);
    }
  }
  return tallies.map(({ ranks, signs, generalised }) => ({
    ranks: ranks.averages(0.5),
    signs: signs.averages(0),
    generalised: generalised.averages(0.5),
  }));
}
