import { countAtOrBelow, countBelow, medianOfTwoSorted } from '../../statistics/sorted';
import type { FittedFirmEvent } from '../fitted-firm-event';
import { abnormalReturnsIn, type GroupWindow } from '../group-window';
import { ScoreTally, scoreStatistic } from '../score-tally';
import { againstNormal, type GroupTest } from './group-test';

function addSigns(tally: ScoreTally, firm: FittedFirmEvent, window: GroupWindow['window']): void {
  const { ranked } = firm;
  const { values, places } = abnormalReturnsIn(firm, window);
  const ordered = values.length === 1 ? values : Float64Array.from(values).sort();
  const median = medianOfTwoSorted(ranked.sorted, ordered);
  tally.addSigns(ranked, countBelow(ranked.sorted, median), countAtOrBelow(ranked.sorted, median));
  for (let index = 0; index < values.length; index += 1) {
    tally.addEvent(places[index]!, Math.sign(values[index]! - median));
  }
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
  evaluate({ firms, window, length, counts }) {
    const tally = new ScoreTally(counts, length);
    for (const firm of firms) addSigns(tally, firm, window);
    return againstNormal(scoreStatistic(tally.averages(0)));
  },
};
