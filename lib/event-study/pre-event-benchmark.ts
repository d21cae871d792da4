import { isNegligible } from '../statistics/moments';
import { countBelow } from '../statistics/sorted';
import type { EstimationBaseline } from './estimation-baseline';
import type { GroupWindow } from './group-window';
import type { PreEventBenchmark } from './study';

/** Cross-sectional t of a sum, a sum of squares and a count. */
function crossSectionalT(sum: number, squares: number, count: number): number {
  const variance = (squares - (sum * sum) / count) / (count - 1);
  return sum / Math.sqrt(variance * count);
}

/**
 * The cross-sectional t of the residuals summed over every overlapping window of `length` estimation days that
 * at least two firms have whole, ascending by absolute value. One running sum a firm: N M steps.
 */
function estimationStatistics({ aligned, counts: all }: EstimationBaseline, length: number): Float64Array {
  const days = all.length;
  const sums = new Float64Array(days);
  const squares = new Float64Array(days);
  const counts = new Int32Array(days);
  for (const { residuals, offset } of aligned) {
    let running = 0;
    let present = 0;
    for (let day = 0; day < residuals.length; day += 1) {
      const entering = residuals[day]!;
      if (!Number.isNaN(entering)) {
        running += entering;
        present += 1;
      }
      const leaving = day >= length ? residuals[day - length]! : Number.NaN;
      if (!Number.isNaN(leaving)) {
        running -= leaving;
        present -= 1;
      }
      if (present < length) continue;
      sums[offset + day]! += running;
      squares[offset + day]! += running * running;
      counts[offset + day]! += 1;
    }
  }
  const statistics = sums.map((sum, day) =>
    counts[day]! < 2 ? Number.NaN : Math.abs(crossSectionalT(sum, squares[day]!, counts[day]!)),
  );
  return statistics.filter((statistic) => Number.isFinite(statistic)).sort();
}

const known = new WeakMap<EstimationBaseline, Map<number, Float64Array>>();

function statisticsOf(baseline: EstimationBaseline, length: number): Float64Array {
  const lists = known.get(baseline) ?? new Map<number, Float64Array>();
  known.set(baseline, lists);
  const list = lists.get(length) ?? estimationStatistics(baseline, length);
  lists.set(length, list);
  return list;
}

/**
 * Pre-event benchmarking (Cohn, Johnson, Liu & Wardlaw 2026): where the event window's cross-sectional t stands
 * among the same statistic of every overlapping window of as many estimation days,
 * `p = (1 + #{|t_pre| >= |t|}) / (count + 1)`. Firms that move together do so before the event too, so the
 * comparison needs no independence. Null for fewer than two firms or where no estimation window compares.
 */
export function preEventBenchmark(window: GroupWindow): PreEventBenchmark | null {
  const { firms, caar, carDeviation, length, baseline } = window;
  if (firms.length < 2 || isNegligible(carDeviation, caar)) return null;
  const statistic = caar / (carDeviation / Math.sqrt(firms.length));
  const statistics = statisticsOf(baseline, length);
  if (!Number.isFinite(statistic) || statistics.length === 0) return null;
  const reaching = statistics.length - countBelow(statistics, Math.abs(statistic));
  return { statistic, p: (1 + reaching) / (statistics.length + 1), comparisons: statistics.length, reaching };
}
