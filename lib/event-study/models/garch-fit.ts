import { levenbergMarquardt } from 'ml-levenberg-marquardt';
import { GARCH_PARAMETERS, type GarchData, type GarchPath, garchPath } from './garch-likelihood';

/** A maximum of the likelihood, or the best point reached where `converged` is false. */
export type GarchFit = { parameters: number[]; path: GarchPath; converged: boolean; iterations: number };

/** Bounds of intercept, slope, omega, persistence and arch's share, in units of the residual variance. */
const LOWEST = [-100, -100, 1e-6, 0, 0];
const HIGHEST = [100, 100, 100, 1 - 1e-6, 1];

/** Whether `arch + garch` is at the largest value allowed, short of 1, and so says nothing of where it would settle. */
export function isPersistenceAtLimit({ parameters }: Pick<GarchFit, 'parameters'>): boolean {
  return parameters[3]! >= HIGHEST[3]!;
}

/** Omega, persistence and arch's share from which the climb starts: calm, lively, one outlier, slow trends. */
const STARTS: readonly (readonly [omega: number, persistence: number, share: number])[] = [
  [0.1, 0.9, 0.1],
  [0.5, 0.5, 0.5],
  [0.02, 0.98, 0.03],
  [0.9, 0.1, 0.9],
  [0.3, 0.99, 0.9],
  [0.03, 0.97, 0],
  [0.001, 0.999, 0],
];
const CLIMBING_STEPS = 40;
const NEWTON_STEPS = 20;
const MOST_ROUNDS = 12;
const SMALL_SLOPE = 1e-6;

function total(losses: Float64Array): number {
  let sum = 0;
  for (const loss of losses) sum += loss;
  return sum;
}

/** Derivatives of the summed loss. */
function slopesOf({ scores }: GarchPath): Float64Array {
  const slopes = new Float64Array(GARCH_PARAMETERS);
  for (let index = 0; index < scores.length; index += 1) slopes[index % GARCH_PARAMETERS]! += scores[index]!;
  return slopes;
}

/** Parameters that are not held at a bound which the likelihood would rise beyond. */
function freePlaces(parameters: readonly number[], slopes: Float64Array): number[] {
  return Array.from(slopes.keys()).filter((place) =>
    slopes[place]! > 0 ? parameters[place]! > LOWEST[place]! : parameters[place]! < HIGHEST[place]!,
  );
}

/** Whether no step inside the bounds would change the likelihood to first order. */
function isStationary(parameters: readonly number[], path: GarchPath): boolean {
  const slopes = slopesOf(path);
  return freePlaces(parameters, slopes).every((place) => Math.abs(slopes[place]!) < SMALL_SLOPE);
}

function withFree(
  parameters: readonly number[],
  free: readonly number[],
  values: readonly number[],
): number[] {
  const all = parameters.slice();
  free.forEach((place, index) => {
    all[place] = Math.min(Math.max(values[index]!, LOWEST[place]!), HIGHEST[place]!);
  });
  return all;
}

/** The optimiser's steps, null where one of them has no solution: its matrix is singular. */
function stepsOf(
  ...problem: Parameters<typeof levenbergMarquardt>
): ReturnType<typeof levenbergMarquardt> | null {
  try {
    return levenbergMarquardt(...problem);
  } catch (error) {
    if (error instanceof Error && error.message.includes('singular')) return null;
    throw error;
  }
}

/**
 * One damped step on `sum (1 + (loss - loss at the start) / 2)^2`, which is the summed loss plus a quarter of its
 * squared changes: it falls only where the likelihood rises, its slope is the likelihood's, and the step is that
 * of Berndt, Hall, Hall & Hausman (1974).
 */
function climbingStep(data: GarchData, from: readonly number[], start: GarchPath, damping: number): number[] {
  const days = data.returns.length;
  const free = freePlaces(from, slopesOf(start));
  const steps = stepsOf(
    { x: start.losses.map((_, day) => day), y: new Float64Array(days) },
    (values) => {
      const { losses } = garchPath(data, withFree(from, free, values));
      return (day) => 1 + (losses[day]! - start.losses[day]!) / 2;
    },
    {
      initialValues: free.map((place) => from[place]!),
      minValues: free.map((place) => LOWEST[place]!),
      maxValues: free.map((place) => HIGHEST[place]!),
      maxIterations: 1,
      errorTolerance: 0,
      damping,
      jacobianFunction: () => (day) => free.map((place) => start.scores[day * GARCH_PARAMETERS + place]! / 2),
    },
  );
  return steps ? withFree(from, free, steps.parameterValues) : from.slice();
}

function climb(data: GarchData, from: readonly number[]): GarchFit {
  let parameters = from.slice();
  let path = garchPath(data, parameters);
  let damping = 0.01;
  let iterations = 0;
  while (iterations < CLIMBING_STEPS && !isStationary(parameters, path)) {
    const reached = climbingStep(data, parameters, path, damping);
    const moved = reached.some((value, place) => value !== parameters[place]);
    damping = Math.min(1e9, Math.max(moved ? damping / 10 : damping * 10, 1e-9));
    iterations += 1;
    if (!moved) continue;
    parameters = reached;
    path = garchPath(data, parameters);
  }
  return { parameters, path, converged: isStationary(parameters, path), iterations };
}

/** Solves for vanishing slopes from near the maximum: damped Newton steps, the curvature by differences. */
function polish(data: GarchData, fit: GarchFit): GarchFit {
  const free = freePlaces(fit.parameters, slopesOf(fit.path));
  const steps = stepsOf(
    { x: free.map((_, index) => index), y: new Float64Array(free.length) },
    (values) => {
      const slopes = slopesOf(garchPath(data, withFree(fit.parameters, free, values)));
      return (index) => slopes[free[index]!]!;
    },
    {
      initialValues: free.map((place) => fit.parameters[place]!),
      minValues: free.map((place) => LOWEST[place]!),
      maxValues: free.map((place) => HIGHEST[place]!),
      maxIterations: NEWTON_STEPS,
      errorTolerance: SMALL_SLOPE ** 2 / 10,
      damping: 1e-3,
      centralDifference: true,
      gradientDifference: 1e-6,
    },
  );
  if (!steps) return fit;
  const parameters = withFree(fit.parameters, free, steps.parameterValues);
  const path = garchPath(data, parameters);
  if (!(total(path.losses) <= total(fit.path.losses) + 1e-9)) return fit;
  return {
    parameters,
    path,
    converged: isStationary(parameters, path),
    iterations: fit.iterations + steps.iterations,
  };
}

/**
 * Maximum likelihood from several starts; `intercept` and `slope` are the least-squares ones. A fit counts as
 * converged where every derivative of the likelihood vanishes, save towards a bound it rests on.
 */
export function fitGarch(data: GarchData, intercept: number, slope: number): GarchFit {
  let fit = STARTS.map((start) => climb(data, [intercept, slope, ...start])).reduce((best, other) =>
    total(other.path.losses) < total(best.path.losses) ? other : best,
  );
  for (let round = 0; round < MOST_ROUNDS && !fit.converged; round += 1) {
    const polished = polish(data, fit);
    if (polished.converged) return polished;
    const climbed = climb(data, polished.parameters);
    fit = { ...climbed, iterations: climbed.iterations + polished.iterations };
  }
  return fit;
}
