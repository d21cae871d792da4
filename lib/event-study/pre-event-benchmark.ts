import { isNegligible, reachOf } from '../statistics/moments';
import { countBelow } from '../statistics/sorted';
import type { EstimationBaseline } from './estimation-baseline';
import type { GroupWindow } from './group-window';
import type { PreEventBenchmark } from './study';

/**
 * Cross-sectional t of values of which their sum and sum of squares less a `center` near their mean are given; NaN
 * where they do not differ but by rounding.
 */
function crossSectionalT(center: number, sum: number, squares: number, count: number): number {
  const mean = center + sum / count;
  const deviation = Math.sqrt((squares - (sum * sum) / count) / (count - 1));
  return isNegligible(deviation, mean) ? Number.NaN : mean / (deviation / Math.sqrt(count));
}

/** Sums of the mean residual over the `length` days that end on each day: near what each firm's sum is. */
function centersOf(averageResidual: Float64Array, length: number): Float64Array {
  const centers = new Float64Array(averageResidual.length);
  let running = 0;
  for (let day = 0; day < centers.length; day += 1) {
    running += (averageResidual[day] || 0) - (averageResidual[day - length] || 0);
    centers[day] = running;
  }
  return centers;
}

/**
 * The cross-sectional t of the residuals summed over every overlapping window of `length` estimation days that
 * at least two firms have whole, ascending by absolute value. One running sum a firm: N M steps.
 */
function estimationStatistics(
  { aligned, counts: all, averageResidual }: EstimationBaseline,
  length: number,
): Float64Array {
  const days = all.length;
  const centers = centersOf(averageResidual, length);
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
      const place = offset + day;
      const deviation = running - centers[place]!;
      sums[place]! += deviation;
      squares[place]! += deviation * deviation;
      counts[place]! += 1;
    }
  }
  const statistics = sums.map((sum, day) =>
    counts[day]! < 2
      ? Number.NaN
      : Math.abs(crossSectionalT(centers[day]!, sum, squares[day]!, counts[day]!)),
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
  const reaching = statistics.length - countBelow(statistics, reachOf(statistic));
  return { statistic, p: (1 + reaching) / (statistics.length + 1), comparisons: statistics.length, reaching };
}
