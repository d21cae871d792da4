import { expect, test } from '@playwright/test';
import { openPage } from './open-page';

const PAGE = '/securities/NVDA';

test('the page is whole without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(PAGE);
  await expect(page).toHaveTitle('Nvidia (NVDA) – Aftershock');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nvidia');
  for (const name of [
    /went from/,
    /^On day 0, .* ended/,
    /By day \+10/,
    /usually moves/,
    /None of 120 earlier days/,
  ]) {
    await expect(page.getByRole('figure', { name })).toHaveCount(1);
  }
  await expect(page.getByRole('region', { name: 'Table of days' }).getByRole('row')).toHaveCount(22);
  await expect(page.getByRole('region', { name: 'Events table' }).getByText('Computing')).toHaveCount(0);
  await context.close();
});

test('another event changes every part and the address, and back returns', async ({ page }) => {
  await openPage(page, PAGE);
  await page.getByRole('navigation', { name: 'Events' }).getByText('DeepSeek-V3 is released').click();
  await expect(page).toHaveURL(`${PAGE}?event=deepseek-v3-release`);
  await expect(page.getByRole('region', { name: 'Table of days' })).toContainText('Thu 26 Dec 2024');
  await expect(page.getByRole('figure', { name: /^On day 0, .* ended/ })).toContainText(
    'within its usual noise',
  );
  await page.goBack();
  await expect(page.getByRole('figure', { name: /^On day 0, .* ended/ })).toContainText(
    'outside its usual noise',
  );
});

test('the price chart is embedded by the code it gives, and a ticker without prices is told as such', async ({
  page,
}) => {
  await openPage(page, '/securities/VST');
  await page.locator('#price').getByRole('button', { name: 'Embed' }).click();
  const code = await page.locator('#price').getByLabel('Code that shows this chart').inputValue();
  const url = /src="([^"]+)"/.exec(code)?.[1] ?? '';
  await page.goto(url);
  await expect(page.getByRole('figure', { name: /^Vistra went from/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the page of this security' })).toHaveAttribute(
    'href',
    '/securities/VST#price',
  );
  await page.goto(url.replace('VST', 'ZZZZ'));
  await expect(page.getByText('No prices are stored for ZZZZ.')).toBeVisible();
});

test('choosing a window shows its placebo chart', async ({ page }) => {
  await openPage(page, PAGE);
  await page.getByRole('region', { name: 'Windows table' }).getByText('\u22121\u00a0to\u00a0+1').click();
  await expect(page).toHaveURL(`${PAGE}?shown=-1,1`);
  await expect(page.getByRole('figure', { name: /118 earlier stretches of 3 days/ })).toBeVisible();
});

test('a day pointed at in one chart is marked in the others, and the keys read it', async ({ page }) => {
  await openPage(page, PAGE);
  const daily = page.getByRole('figure', { name: /^On day 0, .* ended/ });
  // The server draws both widths; one is left once the page runs.
  await expect(daily.locator('svg')).toHaveCount(1);
  const scatter = page.getByRole('figure', { name: /usually moves/ });
  const marks = (figure: typeof daily) => figure.locator('svg [class*="cursorDot"]');
  await daily.locator('svg').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(daily.locator('[aria-live="polite"]')).toHaveText(
    /^Nvidia, day \+1, Tue 28 Jan 2025: abnormal/,
  );
  await expect(marks(daily)).toHaveCount(1);
  await expect(marks(scatter)).toHaveCount(1);
  await expect(daily.getByText('Std. error')).toHaveCount(0);
  await expect(daily.getByText('95% interval', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(marks(scatter)).toHaveCount(0);
  await scatter.locator('svg').focus();
  await page.keyboard.press('Home');
  await expect(scatter.locator('[aria-live="polite"]')).toHaveText(/^Nvidia, day \u2212130/);
});

test('a ticker that is not stored says so and leads to those that are', async ({ page }) => {
  const response = await page.goto('/securities/ZZZZ');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No prices are stored for this ticker');
  await page.getByRole('link', { name: 'VST Vistra' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vistra');
});

test('an address with a bad field names it', async ({ page }) => {
  await page.goto(`${PAGE}?window=2,5`);
  await expect(page.getByText('expected a window that contains day 0')).toBeVisible();
});

test('a security with too short a history says so, and still shows its price', async ({ page }) => {
  await page.goto('/securities/TLN?estimation=-200,-90');
  await expect(page.getByRole('alert').filter({ hasText: 'could not be studied' })).toContainText(
    'TLN has 47 returns',
  );
  await expect(page.getByRole('figure', { name: /Talen Energy went from/ })).toBeVisible();
});

test('the study page leads to a security’s page and shows its evidence when the reader comes near', async ({
  page,
}) => {
  await openPage(page, '/events/deepseek-app-store');
  const evidence = page.getByRole('region', { name: 'The evidence for Nvidia, day by day' });
  await expect(evidence.getByRole('figure')).toHaveCount(0);
  await evidence.scrollIntoViewIfNeeded();
  await expect(evidence.getByRole('figure')).toHaveCount(4);
  await page.getByRole('link', { name: 'VST', exact: true }).click();
  await expect(page).toHaveURL('/securities/VST');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vistra');
});

test('in Arabic the page reads from the right, its charts from the left, and events stay in Arabic', async ({
  page,
}) => {
  await openPage(page, `/ar${PAGE}`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const daily = page.getByRole('figure', { name: /أنهى سهم/ });
  // The server draws both widths; one is left once the page runs.
  await expect(daily.locator('svg')).toHaveCount(1);
  await expect(daily).toBeVisible();
  const direction = await daily.locator('svg').evaluate((svg) => getComputedStyle(svg).direction);
  expect(direction).toBe('ltr');
  await page.getByRole('region', { name: 'جدول النوافذ' }).getByRole('link').nth(2).click();
  await expect(page).toHaveURL(`/ar${PAGE}?shown=-1,1`);
  await expect(page.getByRole('main')).not.toContainText(/security(Page|Charts)\./);
});

for (const path of [PAGE, '/securities/SPY', '/securities/ZZZZ', `/ar${PAGE}`]) {
  test(`${path} does not scroll sideways on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openPage(page, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
