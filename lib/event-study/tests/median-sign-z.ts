import { medianOfTwoSorted } from '../../statistics/sorted';
import { alignmentOffset } from '../estimation-baseline';
import { ScoreTally, scoreStatistic } from '../estimation-time-series';
import type { FittedFirmEvent } from '../fitted-firm-event';
import { abnormalReturnsIn, type GroupWindow } from '../group-window';
import { rankedResiduals } from '../ranked-residuals';
import { againstNormal, type GroupTest } from './group-test';

function addSigns(tally: ScoreTally, firm: FittedFirmEvent, window: GroupWindow['window']): void {
  const { residuals } = firm.fitted;
  const values = abnormalReturnsIn(firm, window);
  const ordered = values.length === 1 ? values : Float64Array.from(values).sort();
  const median = medianOfTwoSorted(rankedResiduals(residuals).sorted, ordered);
  const offset = alignmentOffset(tally.length, residuals);
  const { estimationSums: sums, estimationCounts: counts } = tally;
  for (let day = 0; day < residuals.length; day += 1) {
    const residual = residuals[day]!;
    if (Number.isNaN(residual)) continue;
    if (residual > median) sums[offset + day]! += 1;
    else if (residual < median) sums[offset + day]! -= 1;
    counts[offset + day]! += 1;
  }
  for (let place = 0; place < values.length; place += 1)
    tally.addEvent(place, Math.sign(values[place]! - median));
}

/**
 * Median-adjusted sign z: the sign of each abnormal return less the firm's own median over estimation and
 * test window, averaged over firms and scaled as the rank test, normal (Corrado & Zivney 1992).
 */
export const medianSignZ: GroupTest = {
  name: 'median-sign-z',
  label: 'Median-adjusted sign z',
  source: 'Corrado & Zivney (1992)',
  crossSectionalCorrelation: 'accounted-for',
  eventInducedVariance: 'ignored',
  evaluate({ firms, window, baseline }) {
    const tally = new ScoreTally(baseline.length);
    for (const firm of firms) addSigns(tally, firm, window);
    return againstNormal(scoreStatistic(tally.averages()));
  },
};
