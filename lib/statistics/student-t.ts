import quantile from '@stdlib/stats-base-dists-t-quantile';

/** Below this square of t the middle is summed, from it on the tail; the middle has at most 0.96 of the probability there. */
const TAIL_FROM = 4;

/** Terms of the asymptotic series of `gamma(a + 1/2) / (gamma(a) sqrt(a))` in 1 / a, the highest first (Tricomi & Erdélyi 1951). */
const GAMMA_RATIO_TERMS = [
  -334477 / 2147483648,
  39325 / 33554432,
  869 / 4194304,
  -399 / 262144,
  -21 / 32768,
  5 / 1024,
  1 / 128,
  -1 / 8,
  1,
];

/** From here on what the series leaves out is less than a rounding error. */
const SERIES_HOLDS_FROM = 30;

/** `gamma(a + 1/2) / gamma(a)`, from the series where it holds and by `gamma(a + 1) = a gamma(a)` below. */
function gammaRatio(a: number): number {
  let ratio = 1;
  let shifted = a;
  for (; shifted < SERIES_HOLDS_FROM; shifted += 1) ratio *= shifted / (shifted + 0.5);
  let series = 0;
  for (const term of GAMMA_RATIO_TERMS) series = series / shifted + term;
  return ratio * Math.sqrt(shifted) * series;
}

let ratioOf = Number.NaN;
let lastRatio = Number.NaN;

/** `gammaRatio`, remembering the last one: thousands of securities in a row ask for the same. */
function rememberedGammaRatio(a: number): number {
  if (a !== ratioOf) {
    ratioOf = a;
    lastRatio = gammaRatio(a);
  }
  return lastRatio;
}

/** The sum in `I_y(1/2, a) = 2 front sum`; all terms are positive (DLMF 8.17.8). */
function middleSum(y: number, a: number): number {
  let sum = 1;
  let term = 1;
  for (let index = 0; term > sum * 1e-17; index += 1) {
    term *= (y * (a + 0.5 + index)) / (1.5 + index);
    sum += term;
  }
  return sum;
}

/** The continued fraction in `I_x(a, 1/2) = front / a fraction` (DLMF 8.17.22), from the front (Lentz 1976). */
function tailFraction(x: number, a: number): number {
  let numerators = 1;
  let denominators = 1 / (1 - ((a + 0.5) * x) / (a + 1));
  let fraction = denominators;
  let change = 0;
  for (let step = 1; Math.abs(change - 1) > 3e-16; step += 1) {
    const even = (step * (0.5 - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    denominators = 1 / (1 + even * denominators);
    numerators = 1 + even / numerators;
    fraction *= denominators * numerators;
    const odd = (-(a + step) * (a + 0.5 + step) * x) / ((a + 2 * step) * (a + 2 * step + 1));
    denominators = 1 / (1 + odd * denominators);
    numerators = 1 + odd / numerators;
    change = denominators * numerators;
    fraction *= change;
  }
  return fraction;
}

/**
 * Two-sided p-value of Student's t: the probability of a value at least as far from zero as `t` with
 * `degreesOfFreedom`. Far from zero it is the incomplete beta function of the tail itself, so it keeps its relative
 * accuracy where `1 - cdf` would be 0; near zero, where the tail is nearly all, it is 1 less the middle. NaN where `t` or
 * the degrees of freedom are not usable. Abramowitz & Stegun 26.7.1 and 26.5.27.
 */
export function studentTTwoSided(t: number, degreesOfFreedom: number): number {
  if (Number.isNaN(t) || !(degreesOfFreedom > 0)) return Number.NaN;
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return 0;
  const a = degreesOfFreedom / 2;
  const y = square / (degreesOfFreedom + square);
  const density = Math.sqrt(y / Math.PI) * Math.exp(-a * Math.log1p(square / degreesOfFreedom));
  const front = density * rememberedGammaRatio(a);
  if (square < TAIL_FROM) return 1 - 2 * front * middleSum(y, a);
  return (front / a) * tailFraction(degreesOfFreedom / (degreesOfFreedom + square), a);
}

/** The value that Student's t with `degreesOfFreedom` stays below with `probability`. */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  return quantile(probability, degreesOfFreedom);
}
