import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from './axe';
import { complaintsOf } from './complaints';
import { openPage } from './open-page';
import { PAGES } from './pages';

/** In which theme and width a page is looked at, one after the other on the same page, as a reader may change both. */
const LOOKS = {
  English: [
    ['light', 1440],
    ['dark', 390],
  ],
  Arabic: [
    ['dark', 1440],
    ['light', 390],
  ],
} as const;

/** What theme and width decide; all else of a page is the same in both of its looks. */
const OF_A_LOOK = [
  'aria-hidden-focus',
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

test.describe('looked at by axe', () => {
  /* One page for all that a worker looks at: the fonts and scripts that every page has are fetched once. */
  let page: Page;
  let complaints: string[];
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage({ reducedMotion: 'reduce' });
    complaints = await complaintsOf(page);
  });
  test.afterAll(() => page.close());

  for (const language of ['English', 'Arabic'] as const) {
    for (const path of PAGES) {
      test(`${path} breaks no rule, fits and asks for nothing refused, ${language}`, async () => {
        complaints.length = 0;
        for (const [index, [colorScheme, width]] of LOOKS[language].entries()) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          if (index === 0) await openPage(page, language === 'Arabic' ? `/ar${path}` : path);
          await page.waitForLoadState('networkidle');
          await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
          const rules = index === 0 ? undefined : OF_A_LOOK;
          expect([colorScheme, width, ...(await axeViolations(page, rules))]).toEqual([colorScheme, width]);
        }
        expect(complaints).toEqual([]);
      });
    }
  }
});

test('the study can be changed and read with the keyboard alone', async ({ page }) => {
  await page.goto('/events/deepseek-app-store?tickers=NVDA,VST');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  const duke = page.getByRole('checkbox', { name: /DUK/ });
  const isOnChart = () => page.evaluate(() => document.activeElement?.matches('#cumulative svg'));
  let reachedDuke = false;
  let reachedChart = false;
  for (let presses = 0; presses < 80 && !(reachedDuke && reachedChart); presses += 1) {
    await page.keyboard.press('Tab');
    if (!reachedDuke && (await duke.evaluate((element) => element === document.activeElement))) {
      reachedDuke = true;
      await page.keyboard.press('Space');
      await expect(page).toHaveURL(/DUK/);
    }
    if (!reachedChart && (await isOnChart())) {
      reachedChart = true;
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('[aria-live="polite"]').filter({ hasText: /%/ }).first()).toBeAttached();
      await page.keyboard.press('Escape');
    }
  }
  expect([reachedDuke, reachedChart]).toEqual([true, true]);
});

test('a link before the settings leads the keyboard past them to the charts', async ({ page }) => {
  await page.goto('/events/deepseek-app-store');
  const link = page.getByRole('link', { name: 'Skip to the charts' });
  await link.focus();
  await expect(link).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#charts') !== null)).toBe(true);
});

test('loading a new study shifts nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const state = window as unknown as { shift: number };
    state.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        state.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/events/deepseek-app-store');
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.02);
});
