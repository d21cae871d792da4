/** A page of every kind that a reader comes to, whose weight and scores are measured. */
export const MEASURED_PAGES = [
  '/events/deepseek-app-store',
  '/ar/events/deepseek-app-store',
  '/securities/NVDA',
  '/compare',
  '/coverage',
  '/methodology',
  '/data',
  '/lab',
  '/events/new',
  '/api-reference',
] as const;
