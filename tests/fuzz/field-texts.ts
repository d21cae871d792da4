import fc from 'fast-check';
import { STUDY_SPEC_FIELDS } from '@/lib/event-study/spec-fields';
import {
  CORRECTIONS,
  LEADING_TESTS,
  MODEL_NAMES,
  RETURN_KINDS,
  UNITS,
} from '@/lib/event-study/study-choices';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { almost, nasty } from './hostile-text';

const day = fc.integer({ min: -200, max: 40 });
const window = fc.tuple(day, day).map(String);
const ticker = fc.constantFrom('NVDA', 'be', ' VST', 'SPY', 'TLN', 'GEV', 'ZZZZ', '^GSPC', 'BRK-B');
const tickers = fc.array(ticker, { minLength: 1, maxLength: 5 }).map(String);

/** Texts that a field of a study takes. */
const VALID: Record<keyof StudySpec, fc.Arbitrary<string>> = {
  event: fc.constantFrom('deepseek-app-store', 'stargate', 'deepseek-r1', 'moon-landing'),
  tickers,
  benchmark: fc.constantFrom('SPY', 'NVDA', 'DUK'),
  model: fc.constantFrom(...MODEL_NAMES),
  returns: fc.constantFrom(...RETURN_KINDS),
  estimation: fc.constantFrom('-130,-11', '-90,-21', '-1500,-11', '-40,-12'),
  window: fc.constantFrom('-10,10', '0,0', '-3,30', '-1,1'),
  cars: fc.array(window, { maxLength: 14 }).map((windows) => windows.join(';')),
  shown: window,
  correction: fc.constantFrom(...CORRECTIONS),
  test: fc.constantFrom(...LEADING_TESTS),
  unit: fc.constantFrom(...UNITS),
  highlight: ticker,
};

function fieldText(name: string): fc.Arbitrary<string> {
  const valid = new Map<string, fc.Arbitrary<string>>(Object.entries(VALID)).get(name);
  if (!valid) return nasty;
  return fc.oneof({ weight: 6, arbitrary: valid }, { weight: 1, arbitrary: almost(valid) }, nasty);
}

const STRANGERS = ['__proto__', 'constructor', 'colour', 'scope', 'table', 'metadata', 'ticker', 'from'];
const names = fc.uniqueArray(fc.constantFrom(...STUDY_SPEC_FIELDS, ...STRANGERS), { maxLength: 6 });

/** Fields of a request by name, in any combination: valid, nearly valid, or noise; some of them unknown. */
export const fieldTexts: fc.Arbitrary<[name: string, text: string][]> = names.chain((chosen) =>
  fc.tuple(...chosen.map((name) => fieldText(name).map((text): [string, string] => [name, text]))),
);
