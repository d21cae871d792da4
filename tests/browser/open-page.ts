import { expect, type Page } from '@playwright/test';

/**
 * Opens a page and waits until it is alive. The server writes every chart for a narrow and for a wide page; once measured,
 * one of the two is left, and what was focused or pointed at in the other is gone.
 */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await expect(page.locator('figure [class*="_layout"] + [class*="_layout"]')).toHaveCount(0);
}
