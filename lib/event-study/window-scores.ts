import type { EstimationBaseline } from './estimation-baseline';
import type { FittedFirmEvent } from './fitted-firm-event';
import type { GroupSample } from './group-sample';
import { addOwnSigns, addSignsBeside } from './median-signs';
import { type SortedResiduals, sortedResiduals } from './ranked-residuals';
import { addOwnRanks, addRanksBeside } from './scaled-ranks';
import { type ScoreSeries, ScoreTally } from './score-tally';
import { windowAbnormalReturns } from './window-abnormal-returns';

/** The daily mean scores of a window that the tests over the time series read. */
export type WindowScores = {
  /** Scaled ranks of each firm's estimation and window days together (Corrado 1989). */
  ranks: ScoreSeries;
  /** Signs about each firm's median over estimation and window days (Corrado & Zivney 1992). */
  signs: ScoreSeries;
  /** Scaled ranks of the estimation days and the one cumulated `SCAR / sd(SCAR)` (Kolari & Pynnonen 2011). */
  generalised: ScoreSeries;
};

/** What windows of the same firms have in common: the firms' own ranks beside one value, and their own signs. */
type CommonSums = { ranks: Float64Array; signs: Float64Array };

function commonSumsOf({ firms, aligned, counts }: EstimationBaseline): CommonSums {
  const sums = { ranks: new Float64Array(counts.length), signs: new Float64Array(counts.length) };
  firms.forEach(({ fitted, ranked }, place) => {
    addOwnRanks(sums.ranks, sortedResiduals(fitted.residuals, ranked), aligned[place]!.offset, 1);
    addOwnSigns(sums.signs, ranked, aligned[place]!.offset);
  });
  return sums;
}

type Tallies = { ranks: ScoreTally; signs: ScoreTally; generalised: ScoreTally };

function talliesOf({ baseline: { counts }, length }: GroupSample): Tallies {
  return {
    ranks: new ScoreTally(counts, length),
    signs: new ScoreTally(counts, length),
    generalised: new ScoreTally(counts, 1),
  };
}

const cumulated = new Float64Array(1);
const onlyPlace = new Int32Array(1);

function addFirm(
  tallies: Tallies,
  firm: FittedFirmEvent,
  ranked: SortedResiduals,
  sample: GroupSample,
  index: number,
): void {
  const { offset } = sample.baseline.aligned[index]!;
  const { values, places } = windowAbnormalReturns(firm, sample.window);
  if (sample.length > 1) addOwnRanks(tallies.ranks.sums, ranked, offset, values.length);
  addRanksBeside(tallies.ranks, ranked, offset, values, places);
  addSignsBeside(tallies.signs, ranked, offset, values, places);
  cumulated[0] = (sample.standardised[index]! / sample.standardisedDeviation) * firm.sigma;
  addRanksBeside(tallies.generalised, ranked, offset, cumulated, onlyPlace);
}

function scoresOf({ ranks, signs, generalised }: Tallies, length: number, common: CommonSums): WindowScores {
  return {
    ranks: ranks.averages(length === 1 ? common.ranks : null, 0.5),
    signs: signs.averages(common.signs, 0),
    generalised: generalised.averages(common.ranks, 0.5),
  };
}

/**
 * Scores of every window of a group in one pass over its firms: a firm's ranks stay in the processor's cache
 * while all windows read them, and what does not depend on the window is added once.
 */
export function windowScores(group: EstimationBaseline, samples: readonly GroupSample[]): WindowScores[] {
  const tallies = samples.map(talliesOf);
  const next = new Int32Array(samples.length);
  for (const firm of group.firms) {
    const ranked = sortedResiduals(firm.fitted.residuals, firm.ranked);
    for (let place = 0; place < samples.length; place += 1) {
      const index = next[place]!;
      if (samples[place]!.firms[index] !== firm) continue;
      next[place] = index + 1;
      addFirm(tallies[place]!, firm, ranked, samples[place]!, index);
    }
  }
  const common = new Map<EstimationBaseline, CommonSums>();
  return samples.map(({ baseline, length }, place) => {
    const sums = common.get(baseline) ?? commonSumsOf(baseline);
    common.set(baseline, sums);
    return scoresOf(tallies[place]!, length, sums);
  });
}
