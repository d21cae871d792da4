import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGES } from './pages';

for (const [language, colorScheme, width] of [
  ['English', 'light', 1440],
  ['English', 'dark', 390],
  ['Arabic', 'dark', 1440],
  ['Arabic', 'light', 390],
] as const) {
  test(`axe finds no violation in ${language}, ${colorScheme}, ${width} pixels wide`, async ({ browser }) => {
    test.setTimeout(300_000);
    const viewport = { width, height: 900 };
    const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const path of PAGES) {
      await page.goto(language === 'Arabic' ? `/ar${path}` : path);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`,
      );
      expect(found, path).toEqual([]);
    }
    await context.close();
  });
}

test('nothing is wider than a phone', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(PAGES[0]!);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.close();
});

test('the study can be changed and read with the keyboard alone', async ({ page }) => {
  await page.goto('/events/deepseek-app-store?tickers=NVDA,VST');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  const duke = page.getByRole('checkbox', { name: /DUK/ });
  const chart = page.locator('svg[tabindex="0"]').last();
  let reachedDuke = false;
  let reachedChart = false;
  for (let presses = 0; presses < 80 && !(reachedDuke && reachedChart); presses += 1) {
    await page.keyboard.press('Tab');
    if (!reachedDuke && (await duke.evaluate((element) => element === document.activeElement))) {
      reachedDuke = true;
      await page.keyboard.press('Space');
      await expect(page).toHaveURL(/DUK/);
    }
    if (!reachedChart && (await chart.evaluate((element) => element === document.activeElement))) {
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
