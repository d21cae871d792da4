import type { PathPoint, SecurityResult, Study } from '@/lib/event-study/study';

/** One security's cumulative abnormal return; points without a price that day are kept, as null. */
export type CumulativeLine = {
  security: SecurityResult;
  points: readonly PathPoint[];
  last: PathPoint & { car: number };
};

/** The lines a cumulative chart draws: every security with at least one abnormal return. */
export function cumulativeLines(study: Study): CumulativeLine[] {
  return study.securities.flatMap((security) => {
    const last = security.path.findLast((point): point is PathPoint & { car: number } => point.car !== null);
    return last ? [{ security, points: security.path, last }] : [];
  });
}

/** Whether a line's last 95 % interval leaves zero out. */
export function endsBeyondNoise({ last }: CumulativeLine): boolean {
  return last.lower !== null && last.upper !== null && (last.lower > 0 || last.upper < 0);
}

/** Value of a line on a day, null where the security did not trade. */
export function lineValue(line: CumulativeLine, eventDay: number): number | null {
  return line.points.find((point) => point.eventDay === eventDay)?.car ?? null;
}

/** Lowest and highest value of all lines and of the bands of some, always with zero inside. */
export function cumulativeExtent(
  lines: readonly CumulativeLine[],
  banded: readonly CumulativeLine[],
): [number, number] {
  const values = lines.flatMap((line) => line.points.map((point) => point.car ?? 0));
  const edges = banded.flatMap(({ points }) =>
    points.flatMap((point) => [point.lower ?? 0, point.upper ?? 0]),
  );
  const all = [0, ...values, ...edges];
  return [Math.min(...all), Math.max(...all)];
}
