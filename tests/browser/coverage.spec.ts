import { expect, test } from '@playwright/test';
import { openPage } from './open-page';

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
    await expect(claim.locator('svg[role="graphics-document"]:visible')).toHaveCount(1);
    await expect(claim.getByRole('figure').getByRole('heading', { level: 3 })).toBeVisible();
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
  await expect(named.locator('svg')).toHaveCount(0);
});

test('the keys read a claim’s chart, which can be saved, linked to and embedded by itself', async ({
  page,
}) => {
  await openPage(page, '/coverage');
  const chart = page.locator('#demandGrowth').getByRole('figure');
  // The server draws both widths; one is left once the page runs.
  await expect(chart.locator('svg[tabindex="0"]')).toHaveCount(1);
  await chart.locator('svg[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(chart.locator('p[aria-live="polite"]')).toHaveText(
    /^American Electric Power: abnormal return/,
  );
  const others = page.locator('article:not(#demandGrowth) p[aria-live="polite"]').filter({ hasText: /./ });
  await expect(others).toHaveCount(0);
  const file = page.waitForEvent('download');
  await chart.getByRole('button', { name: 'Save as SVG' }).click();
  expect((await file).suggestedFilename()).toMatch(/AEP-DUK-SO-SRE.*ranking\.svg$/);
  await chart.getByRole('button', { name: 'Embed' }).click();
  const code = await chart.getByLabel(/Code that shows/).inputValue();
  await page.goto(/src="([^"]+)"/.exec(code)![1]!.replaceAll('&amp;', '&'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'of 4 stocks moved beyond their usual noise',
  );
});
