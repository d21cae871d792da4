type Values = Readonly<Record<string, string | number>>;

/** What would be valid in the place of a field that is not, told in English; elsewhere by its name and values. */
const EXPECTATIONS = {
  once: () => 'expected the field once, not several times',
  slug: () => 'expected the slug of an event, such as deepseek-app-store',
  ticker: () => 'expected a ticker such as NVDA: up to 12 letters, digits, ".", "-" or "^"',
  oneOf: ({ names }) => `expected one of ${names}`,
  window: () => 'expected two whole trading days "from,to" with from <= to, such as -10,10',
  shortWindow: ({ most }) => `expected at most ${most} trading days`,
  tickers: ({ most }) => `expected 1 to ${most} tickers separated by commas, such as NVDA,VST`,
  cars: ({ most }) => `expected 1 to ${most} windows "from,to" separated by semicolons, such as 0,0;-1,1`,
  dayZero: () => 'expected a window that contains day 0, such as -10,10',
  estimationBefore: ({ day }) =>
    `expected a window that ends before the event window starts (day ${day}), such as -130,-11`,
  carsInside: ({ window, given }) => `expected windows inside the event window ${window}, not ${given}`,
  tickerOfStudy: ({ tickers, given }) => `expected one of the study's tickers ${tickers}, not ${given}`,
  windowOfStudy: ({ windows, given }) => `expected one of the windows ${windows}, not ${given}`,
} as const satisfies Record<string, (values: Values) => string>;

type ExpectationName = keyof typeof EXPECTATIONS;

export type Expectation = { name: ExpectationName; values: Values };

/** An expectation with the English sentence that says it. */
export function expecting(
  name: ExpectationName,
  values: Values = {},
): { expected: Expectation; message: string } {
  const inEnglish: (values: Values) => string = EXPECTATIONS[name];
  return { expected: { name, values }, message: inEnglish(values) };
}
