import { expect, test } from '@playwright/test';

test('a lost connection keeps the study, says so, and asks again when told to', async ({ page }) => {
  await page.goto('/events/deepseek-app-store', { waitUntil: 'networkidle' });
  await page.route('**/api/**', (route) => route.abort());
  await page.getByRole('radio', { name: 'Log' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'The server cannot be reached' });
  await expect(alert).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nvidia fell 16.97%');
  await page.unroute('**/api/**');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nvidia fell 18.59%');
  await expect(alert).toBeHidden();
});

test('the tab is named after the event, also when that changes without a new page', async ({ page }) => {
  await page.goto('/events/deepseek-app-store', { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: /Stargate/ }).click();
  await expect(page).toHaveTitle('The Stargate venture is announced – Aftershock');
});
