import { type EventWindow, MOST_CARS } from '@/lib/event-study/event-window';
import type { StudySpec } from '@/lib/event-study/study-spec';

const SHORT: readonly EventWindow[] = [
  [0, 0],
  [0, 1],
  [-1, 1],
];

/** Ways of studying an event that are asked for by name; each says what it sets and leaves the rest. */
const PRESETS = {
  /** The sample request of EventStudyTools: 120 days that end at day −11, five days, the market model. */
  eventStudyTools: {
    model: 'market',
    returns: 'simple',
    estimation: [-130, -11],
    window: [-2, 2],
    cars: [...SHORT, [-2, 2]],
    shown: [-2, 2],
    correction: 'none',
    test: 'cross-sectional-t',
    unit: 'percent',
  },
  /** The three days round the event, where other news has least room. */
  shortWindow: { window: [-1, 1], cars: [...SHORT], shown: [-1, 1] },
  /** Day 0 as dollars of a holding of 1,000 dollars. */
  dollarLoss: { returns: 'simple', shown: [0, 0], unit: 'dollars' },
} as const satisfies Record<string, Partial<StudySpec>>;

export type PresetName = keyof typeof PRESETS;

export const PRESET_NAMES = Object.keys(PRESETS) as PresetName[];

/** A study as a preset has it; undefined where the rest of the study cannot be with it. */
export function withPreset(spec: StudySpec, name: PresetName): StudySpec | undefined {
  const changes: Partial<StudySpec> = PRESETS[name];
  const before = changes.cars ?? spec.cars;
  const keepsDayZero = before.some(([from, to]) => from === 0 && to === 0);
  const cars: EventWindow[] = keepsDayZero ? [...before] : [[0, 0], ...before];
  const preset = { ...spec, ...changes, cars };
  const isPossible = preset.estimation[1] < preset.window[0] && cars.length <= MOST_CARS;
  return isPossible ? preset : undefined;
}
