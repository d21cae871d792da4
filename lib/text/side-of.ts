/** Whether a distance ended below or above, for messages to choose their words. */
export function sideOf(distance: number): 'below' | 'above' {
  return distance < 0 ? 'below' : 'above';
}
