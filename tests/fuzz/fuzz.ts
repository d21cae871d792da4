import fc from 'fast-check';

/** How many cases each property runs: 100,000 and more in all. */
export const CASES = {
  'study fields': 30_000,
  'announcement fields': 5_000,
  'event drafts': 10_000,
  'price files': 15_000,
  'bundled price files': 5_000,
  'factor files': 5_000,
  'ways a price file is written': 15_000,
  'days at the door': 5_000,
  'requests of firm-events': 10_000,
  'three-file studies': 3_000,
  'API requests': 6_000,
  'imports of files': 400,
} as const;

/** The same cases each time; `FUZZ_SEED` chooses others, and `FUZZ_SCALE` multiplies how many. */
const SEED = Number(process.env.FUZZ_SEED ?? 20250127);
const SCALE = Number(process.env.FUZZ_SCALE ?? 1);

const settings = (name: keyof typeof CASES) => ({
  seed: SEED,
  numRuns: Math.ceil(CASES[name] * SCALE),
  // The last cases of many are not shrunk for minutes: a failure is told as it is found, with its seed and path.
  interruptAfterTimeLimit: 170_000,
  markInterruptAsFailure: true,
});

/** Holds a property over as many cases as its name has. */
export function fuzz<Value>(
  name: keyof typeof CASES,
  cases: fc.Arbitrary<Value>,
  holds: (value: Value) => void,
): void {
  fc.assert(fc.property(cases, holds), settings(name));
}

/** The same for what takes its time. */
export function fuzzLater<Value>(
  name: keyof typeof CASES,
  cases: fc.Arbitrary<Value>,
  holds: (value: Value) => Promise<void>,
): Promise<void> {
  return fc.assert(fc.asyncProperty(cases, holds), settings(name));
}
