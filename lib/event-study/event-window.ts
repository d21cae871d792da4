/** First and last event day of a window, both included, in trading days from day 0. */
export type EventWindow = readonly [from: number, to: number];

/** How many windows a study has at most. */
export const MOST_CARS = 12;

const USUAL_CARS: readonly EventWindow[] = [
  [0, 0],
  [0, 1],
  [-1, 1],
  [-5, 5],
  [-10, 10],
];

/** Whether two windows are the same days. */
export function isSameWindow(first: EventWindow, second: EventWindow): boolean {
  return first[0] === second[0] && first[1] === second[1];
}

/** Whether every day of the inner window is one of the outer. */
export function containsWindow(outer: EventWindow, inner: EventWindow): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Whether a window is one of those that a study has where none are named. */
export function isUsualWindow(window: EventWindow): boolean {
  return USUAL_CARS.some((usual) => isSameWindow(usual, window));
}

/** The windows of a study where none are named: the usual ones that fit inside its event window. */
export function usualCars(window: EventWindow): EventWindow[] {
  return USUAL_CARS.filter((car) => containsWindow(window, car));
}

/** The window shown where none is asked for: day 0, or the first one where day 0 is not among them. */
export function usualShown(cars: readonly EventWindow[]): EventWindow {
  return cars.find((car) => isSameWindow(car, [0, 0])) ?? cars[0]!;
}
