import type { GroupDayResult, GroupResult, PathPoint } from '@/lib/event-study/study';

/** The last point of a group's path that has a value. */
export function lastOf({ path }: GroupResult): (PathPoint & { car: number }) | undefined {
  return path.findLast((point): point is PathPoint & { car: number } => point.car !== null);
}

/** Lowest and highest value that any group's bars, line or intervals reach, always with zero inside. */
export function groupExtent(groups: readonly GroupResult[]): [number, number] {
  const values = groups.flatMap(({ days, path }) => [
    ...days.flatMap(({ aar, lower, upper }) => [aar, lower, upper]),
    ...path.flatMap(({ car, lower, upper }) => [car, lower, upper]),
  ]);
  const present = values.filter((value) => value !== null);
  return [Math.min(0, ...present), Math.max(0, ...present)];
}

/** A group's result on an event day. */
export function groupDay({ days }: GroupResult, eventDay: number): GroupDayResult | undefined {
  return days.find((day) => day.eventDay === eventDay);
}
