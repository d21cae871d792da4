import { expect, test } from '@playwright/test';
import { openPage } from './open-page';

test('V3’s release stands beside the app store where nothing is chosen, also without JavaScript', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/compare');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('When did the market learn?');
  await expect(
    page.getByText(
      /^On day 0, “DeepSeek’s app reaches the top of the App Store” .* saw the most stocks move beyond noise: 13 of 16/,
    ),
  ).toBeVisible();
  await expect(page.getByRole('figure', { name: /at the first event/ })).toContainText('squares at');
  await context.close();
});

test('choosing other events changes the address and the chart', async ({ page }) => {
  await openPage(page, '/compare');
  await page.getByLabel('First event', { exact: true }).selectOption('stargate-announcement');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/stargate-announcement/);
  await expect(page.getByRole('figure', { name: /at the first event/ })).toContainText(/Stargate/);
});

test('the address holds the whole comparison', async ({ page }) => {
  await page.goto('/compare?events=stargate-announcement,deepseek-app-store&tickers=NVDA,ORCL');
  const chart = page.getByRole('figure', { name: /of 2 stocks moved/ });
  await expect(chart.getByText('ORCL').first()).toBeAttached();
  await expect(chart.getByText('VST')).toHaveCount(0);
});

test('two times the same event is refused with what would be valid', async ({ page }) => {
  await page.goto('/compare?events=deepseek-app-store,deepseek-app-store');
  await expect(page.getByText('This address does not describe a comparison')).toBeVisible();
  await expect(page.getByText(/expected two different events/)).toBeVisible();
});

for (const name of [/at the first event/, /around the second event/]) {
  test(`a comparison’s chart is saved, and embedded with both events: ${name}`, async ({ page }) => {
    await openPage(page, '/compare?events=stargate-announcement,deepseek-app-store&tickers=NVDA,ORCL');
    const chart = page.getByRole('figure', { name });
    const title = await chart.getByRole('heading').textContent();
    const file = page.waitForEvent('download');
    await chart.getByRole('button', { name: 'Save as PNG' }).click();
    expect((await file).suggestedFilename()).toMatch(/NVDA-ORCL.*compared.*\.png$/);
    await chart.getByRole('button', { name: 'Embed' }).click();
    const code = await chart.getByLabel(/Code that shows/).inputValue();
    await page.goto(/src="([^"]+)"/.exec(code)![1]!.replaceAll('&amp;', '&'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title!);
    const opened = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Open the whole comparison' }).click();
    await expect(await opened).toHaveURL(
      /\/compare\?events=stargate-announcement,deepseek-app-store&tickers=NVDA,ORCL#compared/,
    );
  });
}

test('the keys read the comparison stock by stock', async ({ page }) => {
  await openPage(page, '/compare');
  const chart = page.getByRole('figure', { name: /at the first event/ });
  // The server draws both widths; one is left once the page runs.
  await expect(chart.locator('svg[tabindex="0"]')).toHaveCount(1);
  await chart.locator('svg[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await expect(chart.locator('[aria-live="polite"]')).toHaveText(/^Vistra: .*% at “.*”, \u2212\d+\.\d% at “/);
});
