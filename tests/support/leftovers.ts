/** What a test file made outside itself and how each is removed. */
const removals: (() => void | Promise<void>)[] = [];

/** Has something removed once the tests of the file that made it are done. */
export function removeAfterwards(removal: () => void | Promise<void>): void {
  removals.push(removal);
}

/** Removes what is there to be removed. */
export async function removeLeftovers(): Promise<void> {
  for (const removal of removals.splice(0)) await removal();
}
