/** `days` returns of up to 8 percent either way that follow from a whole-number seed, so that none is degenerate. */
export function madeUpReturns(seed: number, days: number): number[] {
  let state = seed;
  return Array.from({ length: days }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state / 2 ** 32 - 0.5) * 0.16;
  });
}
