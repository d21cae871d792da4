import { isNegligible } from '../../statistics/moments';
import { againstT, type GroupTest, noVariance, tooFewSecurities } from './group-test';

/** As a product: a power takes ten times as long. */
function cubed(value: number): number {
  return value * value * value;
}

/**
 * Skewness-adjusted t: `sqrt(N) (S + g S^2 / 3 + g / (6N))` with `S = CAAR / sd(CAR)` and
 * `g = sum (CAR - CAAR)^3 / (N sd^3)`, N - 1 degrees of freedom (Johnson 1978; Lyon, Barber & Tsai 1999).
 */
export const skewnessAdjustedT: GroupTest = {
  name: 'skewness-adjusted-t',
  label: 'Skewness-adjusted t',
  source: 'Johnson (1978); Lyon, Barber & Tsai (1999)',
  nullDistribution: 'student-t',
  crossSectionalCorrelation: 'ignored',
  eventInducedVariance: 'accounted-for',
  evaluate({ firms, cars, caar, carDeviation }) {
    const size = firms.length;
    if (size < 3) return tooFewSecurities(size, 3);
    if (isNegligible(carDeviation, caar)) return noVariance('CARs of the securities');
    let cubes = 0;
    for (let firm = 0; firm < size; firm += 1) cubes += cubed(cars[firm]! - caar);
    const skewness = cubes / (size * carDeviation ** 3);
    const ratio = caar / carDeviation;
    const statistic = Math.sqrt(size) * (ratio + (skewness * ratio ** 2) / 3 + skewness / (6 * size));
    return againstT(statistic, size - 1, { skewness });
  },
};
