import { expect, test } from '@playwright/test';
import { axeViolations } from './axe';
import { complaintsOf } from './complaints';
import { PAGES } from './pages';

for (const [language, colorScheme, width, paths] of [
  ['English', 'light', 1440, PAGES],
  ['English', 'dark', 390, PAGES],
  ['Arabic', 'dark', 1440, PAGES],
  ['Arabic', 'light', 390, PAGES],
  ['Arabic', 'light', 1440, PAGES.slice(0, 1)],
] as const) {
  for (const path of paths) {
    test(`axe finds no violation in ${path}, it fits and asks for nothing refused, ${language}, ${colorScheme}, ${width} pixels wide`, async ({
      browser,
    }) => {
      const viewport = { width, height: 900 };
      const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const complaints = await complaintsOf(page);
      await page.goto(language === 'Arabic' ? `/ar${path}` : path);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await axeViolations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    });
  }
}

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
