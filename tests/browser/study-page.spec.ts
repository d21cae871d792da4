import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parseCsv } from '../support/parse-csv';
import { openPage } from './open-page';

const STUDY = '/events/deepseek-app-store';

/** Text of the cells of one security's row in the results table. */
async function rowOf(page: Page, ticker: string): Promise<string[]> {
  const table = page.getByRole('region', { name: 'Results table' }).getByRole('table');
  const row = table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: ticker, exact: true }) });
  return row.locator('td, th').allInnerTexts();
}

test('the root opens the DeepSeek study with real numbers', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(STUDY);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Nvidia fell 16.97% on 27 January 2025',
  );
  await expect(page.getByText('independent power producers’ abnormal return averaged')).toBeVisible();
  expect((await rowOf(page, 'VST'))[2]).toBe('\u221228.27');
  expect((await rowOf(page, 'BE'))[2]).toBe('\u221224.79');
});

test('the page is complete before any script has run', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(STUDY);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('16.97%');
  expect(await page.locator('svg path').count()).toBeGreaterThan(15);
  await page.close();
});

test('taking tickers away and adding one changes the study and its address', async ({ page }) => {
  await page.goto(`${STUDY}?tickers=NVDA,VST`);
  await expect(page.getByText('2 selected')).toBeVisible();
  await page.getByRole('checkbox', { name: /DUK/ }).click();
  await expect(page).toHaveURL(/tickers=NVDA,VST,DUK/);
  await expect.poll(() => rowOf(page, 'DUK')).toHaveLength(15);
  await page.getByRole('checkbox', { name: /VST/ }).click();
  await expect(page).toHaveURL(/tickers=NVDA,DUK/);
  await expect.poll(() => rowOf(page, 'VST')).toHaveLength(0);
});

test('Enter in the search chooses the one stock that matches, and nothing where several do', async ({
  page,
}) => {
  await openPage(page, `${STUDY}?tickers=NVDA`);
  const search = page.getByLabel('Find stocks by ticker or name');
  await search.fill('power producers');
  await search.press('Enter');
  await expect(search).toHaveValue('power producers');
  await search.fill('duk');
  await search.press('Enter');
  await expect(page).toHaveURL(/tickers=NVDA,DUK$/);
  await expect(search).toHaveValue('');
});

test('a whole group is picked at once', async ({ page }) => {
  await page.goto(`${STUDY}?tickers=NVDA`);
  await page.getByRole('checkbox', { name: /^Regulated utilities/ }).click();
  await expect(page).toHaveURL(/tickers=NVDA,AEP,DUK,SO,SRE/);
});

test('back, forward and reload restore the study', async ({ page }) => {
  await page.goto(`${STUDY}?tickers=NVDA,VST`);
  await page.getByRole('radio', { name: 'Logarithmic' }).click();
  await expect(page).toHaveURL(/returns=log/);
  const logReturn = '\u221218.59';
  await expect.poll(async () => (await rowOf(page, 'NVDA'))[2]).toBe(logReturn);
  await page.goBack();
  await expect.poll(async () => (await rowOf(page, 'NVDA'))[2]).toBe('\u221216.97');
  await page.goForward();
  await expect.poll(async () => (await rowOf(page, 'NVDA'))[2]).toBe(logReturn);
  await page.reload();
  expect((await rowOf(page, 'NVDA'))[2]).toBe(logReturn);
});

test('another event keeps the chosen tickers', async ({ page }) => {
  await page.goto(`${STUDY}?tickers=NVDA,ORCL`);
  await page
    .getByRole('navigation', { name: 'Events' })
    .getByRole('link', { name: /Stargate/ })
    .click();
  await expect(page).toHaveURL(/\/events\/[a-z-]*stargate[a-z-]*\?tickers=NVDA,ORCL/);
  await expect(page.getByText('22 January', { exact: false }).first()).toBeVisible();
});

test('a bad address says what is wrong, field by field, and offers the default study', async ({ page }) => {
  await page.goto(`${STUDY}?window=10,-10&returns=both`);
  await expect(page.getByText('expected one of simple, log')).toBeVisible();
  await expect(page.getByText('the first not after the second', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Open the default study' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nvidia fell 16.97%');
});

test('an unknown ticker says which are stored', async ({ page }) => {
  await page.goto(`${STUDY}?tickers=NVDA,ZZZZ`);
  await expect(page.getByText('No prices are stored for ZZZZ', { exact: false })).toBeVisible();
});

test('an unknown event is a 404 with the stored ones', async ({ page }) => {
  const response = await page.goto('/events/moon-landing');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link', { name: /Stargate/ })).toBeVisible();
});

test('the downloaded CSV equals the table, cell by cell', async ({ page }) => {
  await page.goto(`${STUDY}?tickers=NVDA,VST,TLN,DUK`);
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Summary (CSV)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('deepseek-app-store_NVDA-VST-TLN-DUK_-10to10_summary.csv');
  const rows = parseCsv(readFileSync(await file.path(), 'utf8'));
  expect(rows.map((row) => row.ticker)).toEqual(['NVDA', 'VST', 'TLN', 'DUK']);
  for (const row of rows) {
    const cells = await rowOf(page, row.ticker ?? '');
    const percents = [row.return_day_0, row.expected_day_0, row.abnormal_day_0].map(
      (value) => Number(value) * 100,
    );
    const shown = cells.slice(2, 5).map((cell) => Number(cell.replace('\u2212', '-')));
    shown.forEach((value, column) => {
      expect(Math.abs(value - percents[column]!)).toBeLessThan(0.00501);
    });
    expect(Number(cells[14 - 2]!.replace('\u2212', '-'))).toBeCloseTo(Number(row.beta), 2);
    expect(cells.at(-1)).toBe(row.estimation_days);
  }
});

test('the download menu opens, changes and closes by keyboard, and says how code reads the study', async ({
  page,
}) => {
  await page.goto(`${STUDY}?tickers=NVDA,VST`);
  const toggle = page.getByRole('button', { name: 'Download', exact: true });
  await toggle.press('Enter');
  await expect(page.getByRole('link', { name: 'Models (CSV)' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'What the page shows' }).press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Models (CSV)' })).toHaveAttribute(
    'href',
    '/events/deepseek-app-store.csv?tickers=NVDA,VST&scope=full&table=models',
  );
  await page.getByRole('button', { name: 'Python', exact: true }).press('Enter');
  const code = page.getByRole('region', { name: 'Read it from code' }).locator('pre');
  await expect(code).toContainText(
    `${new URL(page.url()).origin}/events/deepseek-app-store.csv?tickers=NVDA,VST`,
  );
  await page.keyboard.press('Escape');
  await expect(toggle).toBeFocused();
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
});

test('the table sorts by a column and back', async ({ page }) => {
  await openPage(page, STUDY);
  const tickers = () =>
    page.getByRole('region', { name: 'Results table' }).getByRole('rowheader').allInnerTexts();
  expect((await tickers())[0]).toBe('NVDA');
  await page.getByRole('button', { name: /^Abnormal/ }).click();
  expect((await tickers())[0]).toBe('VST');
  await page.getByRole('button', { name: /^Abnormal/ }).click();
  expect((await tickers())[0]).toBe('AEP');
});

test('a page is printed dark on white whatever the theme of the screen', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/events/deepseek-app-store?tickers=NVDA,VST,DUK', { waitUntil: 'networkidle' });
  const [paper, ink] = await page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.documentElement);
    return [backgroundColor, getComputedStyle(document.body).color];
  });
  expect(paper).toBe('rgb(255, 255, 255)');
  expect(Math.max(...ink!.match(/\d+/g)!.map(Number))).toBeLessThan(64);
});
