/** One thing that the press reported, and where stored prices bear on it. The words are in the catalogue. */
export type CoverageClaim = {
  /** Key of the claim's words in the namespace `coverage.claims`. */
  key:
    | 'trainingCost'
    | 'electricity'
    | 'metaSpending'
    | 'microsoftSpending'
    | 'stargate'
    | 'bloom'
    | 'demandGrowth'
    | 'efficiency';
  /** When it was announced or reported, `YYYY-MM-DD`. */
  date: string;
  /** The stored event whose day 0 the chart shows. */
  event: string;
  tickers: readonly string[];
};

/** The claims of the coverage in the order in which they were made. */
export const COVERAGE_CLAIMS: readonly CoverageClaim[] = [
  {
    key: 'electricity',
    date: '2024-12-20',
    event: 'deepseek-app-store',
    tickers: ['VST', 'CEG', 'AEP', 'DUK'],
  },
  { key: 'trainingCost', date: '2024-12-26', event: 'deepseek-v3-release', tickers: ['NVDA'] },
  { key: 'microsoftSpending', date: '2025-01-03', event: 'deepseek-app-store', tickers: ['MSFT', 'NVDA'] },
  { key: 'stargate', date: '2025-01-21', event: 'stargate-announcement', tickers: ['ORCL', 'NVDA', 'VST'] },
  { key: 'metaSpending', date: '2025-01-24', event: 'deepseek-app-store', tickers: ['META', 'NVDA'] },
  { key: 'bloom', date: '2025-01-27', event: 'deepseek-app-store', tickers: ['BE'] },
  {
    key: 'demandGrowth',
    date: '2025-01-27',
    event: 'deepseek-app-store',
    tickers: ['AEP', 'DUK', 'SO', 'SRE'],
  },
  {
    key: 'efficiency',
    date: '2025-01-27',
    event: 'deepseek-app-store',
    tickers: ['MSFT', 'GOOGL', 'META', 'AAPL'],
  },
];

/** Companies and firms that the coverage names and for which no prices are bundled, by key in the catalogue. */
export const UNPRICED_NAMES = ['openai', 'softbank', 'mediatek', 'morningstar', 'idc', 'dcGrid'] as const;
