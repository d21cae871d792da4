import { expect, test } from '@playwright/test';
import { withLighthouse } from '../support/lighthouse-scores';

/* The others are looked at by axe in each theme and language, and by npm run lighthouse. */
const PAGES = ['/events/deepseek-app-store', '/ar/coverage'];

/* How fast a page is depends on what else the machine does, so that score is no test; its bytes are. */
const STEADY = ['accessibility', 'best-practices', 'seo'];

for (const path of PAGES) {
  test(`Lighthouse gives ${path} at least 95 for access, good practice and being found`, async ({
    baseURL,
  }) => {
    await withLighthouse(async (scoresOf) => {
      const scores = await scoresOf(baseURL + path, 'phone', STEADY);
      expect(Object.keys(scores).sort()).toEqual(STEADY);
      const low = Object.entries(scores).filter(([, score]) => (score ?? 0) < 0.95);
      expect(low).toEqual([]);
    });
  });
}
