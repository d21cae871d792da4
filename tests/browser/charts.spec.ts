import { expect, type Page, test } from '@playwright/test';
import { openPage } from './open-page';

const STUDY = '/events/deepseek-app-store?tickers=NVDA,VST,DUK';
const ranking = (page: Page) => page.getByRole('figure', { name: /moved beyond/ });
const cumulative = (page: Page) => page.getByRole('figure', { name: /By day/ });

test.beforeEach(async ({ page }) => {
  await openPage(page, STUDY);
});

test('the arrow keys read the cumulative chart day by day and line by line', async ({ page }) => {
  const spoken = cumulative(page).locator('[aria-live="polite"]');
  await cumulative(page).locator('svg').focus();
  await page.keyboard.press('ArrowRight');
  await expect(spoken).toHaveText(/^Nvidia, day 0, Mon 27 Jan 2025: cumulative \u2212/);
  await page.keyboard.press('ArrowRight');
  await expect(spoken).toHaveText(/^Nvidia, day \+1, Tue 28 Jan 2025/);
  await page.keyboard.press('End');
  await expect(spoken).toHaveText(/^Nvidia, day \+10, Mon 10 Feb 2025/);
  await page.keyboard.press('ArrowUp');
  await expect(spoken).toHaveText(/^Vistra, day \+10/);
  await page.keyboard.press('Escape');
  await expect(spoken).toHaveText('');
});

test('the pointer shows the day it is on, and the values go when it leaves', async ({ page }) => {
  const reading = cumulative(page).getByText('95% interval');
  await cumulative(page)
    .locator('svg')
    .hover({ position: { x: 300, y: 200 } });
  await expect(reading).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(reading).toBeHidden();
});

test('a stock chosen in one chart is highlighted in the other and told by the headline', async ({ page }) => {
  await ranking(page).getByText('Vistra', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vistra fell 28.27%');
  await expect(cumulative(page).getByRole('heading')).toContainText('Vistra stood');
});

test('a window that cannot be is refused at its field and leaves the study as it is', async ({ page }) => {
  const field = page.getByLabel('Event window');
  await field.fill('2, 5');
  await page.getByRole('button', { name: 'Apply windows' }).click();
  await expect(page.getByText('expected a window that contains day 0')).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page).toHaveURL(STUDY);
  await field.fill('\u22125, 5');
  await field.press('Enter');
  await expect(page).toHaveURL(/window=-5,5/);
  await expect(cumulative(page)).toContainText('By day +5');
});

test('choices that are made faster than the page follows are all taken', async ({ page }) => {
  await page.evaluate(() => {
    for (const ticker of ['VST', 'DUK'])
      document.querySelector<HTMLElement>(`button[aria-label="Remove ${ticker}"]`)!.click();
    document.querySelector<HTMLElement>('input[type="radio"][value="log"]')?.click();
  });
  await expect(page).toHaveURL(/tickers=NVDA&returns=log$/);
  await expect(page.getByRole('button', { name: /^Remove / })).toHaveCount(1);
});

test('the last stock cannot be taken away', async ({ page }) => {
  for (const ticker of ['VST', 'DUK', 'NVDA']) {
    await page.getByRole('button', { name: `Remove ${ticker}`, exact: true }).click();
  }
  await expect(page.getByText('A study needs at least one stock.')).toBeVisible();
  await expect(page).toHaveURL(/tickers=NVDA$/);
});
