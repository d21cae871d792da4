import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const fixtures = resolve(import.meta.dirname, '../fixtures/own-data');

async function choose(page: Page, requests: string | { name: string; mimeType: string; buffer: Buffer }) {
  const file = typeof requests === 'string' ? resolve(fixtures, requests) : requests;
  await page.getByLabel('Firm-events', { exact: true }).setInputFiles(file);
  await page
    .getByLabel('Firm prices', { exact: true })
    .setInputFiles(resolve(fixtures, 'ok/firm-prices.csv'));
  await page
    .getByLabel('Market prices', { exact: true })
    .setInputFiles(resolve(fixtures, 'ok/market-prices.csv'));
}

test('the sample files give a study, and nothing of it is sent anywhere', async ({ page }) => {
  await page.goto('/lab');
  await page.waitForLoadState('networkidle');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || !/\/_next\/static\/|^blob:/.test(request.url()))
      sent.push(request.url());
  });
  await page.getByRole('button', { name: 'Try made-up sample files' }).click();
  await expect(page.getByRole('heading', { name: 'Your study' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'FJORD' })).toBeVisible();
  await expect(page.locator('figure')).toHaveCount(4);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  expect((await saved).suggestedFilename()).toBe('own-study.csv');
  expect(sent).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`),
  ).toEqual([]);
});

test('a file that is wrong is answered with its name, line and column', async ({ page }) => {
  await page.goto('/lab');
  await choose(page, 'not-ok/requests-impossible-date.csv');
  await page.getByRole('button', { name: 'Compute the study' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'expected' })).toContainText(
    'requests-impossible-date.csv, line 2, column 4',
  );
});

test('5,000 firm-events show how far they are, can be cancelled, and are computed', async ({ page }) => {
  const lines = Array.from(
    { length: 5000 },
    (_, place) => `e${place};Northwind Mills;EXCHANGE;05.05.2021;g${place % 3};-2;2;-3;30`,
  );
  await page.goto('/lab');
  await choose(page, { name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
  await page.getByLabel('Expected return').selectOption('garch');
  await page.getByRole('button', { name: 'Compute the study' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled.')).toBeVisible();
  await page.getByLabel('Expected return').selectOption('market');
  await page.getByRole('button', { name: 'Compute the study' }).click();
  await expect(page.getByText('5,000 firm-events read')).toBeVisible({ timeout: 50_000 });
  await expect(page.getByText('4800 more are in the downloads')).toBeVisible();
});
