/** A page of every kind, with what a reader gets where the address is wrong. */
export const PAGES = [
  '/events/deepseek-app-store',
  '/events/deepseek-app-store?window=10,-10',
  '/events/moon-landing',
  '/securities/NVDA',
  '/securities/ZZZZ',
  '/compare',
  '/coverage',
  '/methodology',
  '/api-reference',
  '/data',
  '/lab',
  '/events/new',
  '/embed/deepseek-app-store/tests',
  '/embed/deepseek-app-store/price?tickers=NVDA',
  '/nothing-here',
];
