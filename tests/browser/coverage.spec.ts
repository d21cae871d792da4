import { expect, test } from '@playwright/test';

test('every claim is whole without JavaScript: its date, what the prices did, and its chart', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/coverage');
  const claims = page.getByRole('article');
  await expect(claims).toHaveCount(8);
  for (const claim of await claims.all()) {
    await expect(claim.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/);
    await expect(claim.getByRole('img')).toBeVisible();
    await expect(claim.getByText(/: abnormal return [+\u2212]?\d/).first()).toBeVisible();
  }
  await context.close();
});

test('a claim leads to the study that its chart is drawn from', async ({ page }) => {
  await page.goto('/coverage');
  await page.locator('#bloom').getByRole('link', { name: 'Open this as a study' }).click();
  await expect(page).toHaveURL(/\/events\/deepseek-app-store\?tickers=BE&window=-5,5/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bloom Energy');
});

test('companies without prices are named as such, and no chart is drawn for them', async ({ page }) => {
  await page.goto('/coverage');
  const named = page.getByRole('region', { name: 'Named, but without prices here' });
  for (const name of ['OpenAI', 'SoftBank', 'MediaTek', 'Morningstar', 'IDC', 'DC Grid']) {
    await expect(named).toContainText(name);
  }
  await expect(named.getByRole('img')).toHaveCount(0);
});
