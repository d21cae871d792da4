import type { RejectionRow, RejectionTable } from '@/lib/size-and-power/size-and-power';

const TOP = 30;
const HEADING = 32;
const ROW = 24;
const BOTTOM = 8;
const STEP = 0.1;

export type PlacedRejections = { row: RejectionRow; y: number };

/** Heading and rows of the two kinds of procedures, from top to bottom, in pixels. */
export function rejectionLayout({ rows }: RejectionTable): {
  headings: { isRobust: boolean; y: number }[];
  placed: PlacedRejections[];
  height: number;
} {
  const headings: { isRobust: boolean; y: number }[] = [];
  const placed: PlacedRejections[] = [];
  let y = TOP;
  for (const isRobust of [true, false]) {
    headings.push({ isRobust, y: y + HEADING - 10 });
    y += HEADING;
    for (const row of rows.filter((candidate) => candidate.isRobust === isRobust)) {
      placed.push({ row, y: y + ROW / 2 });
      y += ROW;
    }
  }
  return { headings, placed, height: y + BOTTOM };
}

/** End of the scale of rates: the next tenth at or above the largest upper bound, at most 1. */
export function rejectionScaleEnd({ rows }: RejectionTable): number {
  const largest = Math.max(...rows.flatMap(({ rates }) => rates.map(({ upper }) => upper)));
  return Math.min(1, Math.ceil(Number((largest / STEP).toFixed(6))) * STEP);
}

/** The procedure whose row is nearest to a height. */
export function nearestRejections(
  placed: readonly PlacedRejections[],
  y: number,
): PlacedRejections | undefined {
  return placed.toSorted((one, other) => Math.abs(one.y - y) - Math.abs(other.y - y))[0];
}
