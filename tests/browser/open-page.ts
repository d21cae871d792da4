import { expect, type Page } from '@playwright/test';

/** Shows a page that its reader is there, by a letter that nothing waits for; browsers remember it for code that comes later. */
export async function wake(page: Page): Promise<void> {
  await page.keyboard.press('a');
}

/** Waits until every chart is drawn at its exact width. */
export async function waitForCharts(page: Page): Promise<void> {
  await expect(page.locator('figure [class*="_layout"] + [class*="_layout"]')).toHaveCount(0);
}

/**
 * Opens a page and waits until it is alive, which it is once its reader has acted. The server writes every chart for a
 * narrow and for a wide page; once measured, one of the two is left, and what was focused or pointed at in the other is
 * gone.
 */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await wake(page);
  await waitForCharts(page);
}
