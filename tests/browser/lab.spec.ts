import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { axeViolations } from './axe';

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

/** Saves what a button saves, and tells its name and how many bytes it has. */
async function saved(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).first().click(),
  ]);
  return { name: download.suggestedFilename(), size: statSync(await download.path()).size };
}

test('three files chosen at once are told apart, and one that is none of them is named', async ({ page }) => {
  await page.goto('/lab');
  const ok = (stem: string) => resolve(fixtures, `ok/${stem}.csv`);
  const all = page.getByLabel('The three files at once');
  await all.setInputFiles([import.meta.filename, ok('market-prices'), ok('requests'), ok('firm-prices')]);
  await expect(page.getByText('Not told apart')).toContainText('lab.spec.ts');
  for (const stem of ['requests', 'firm-prices', 'market-prices']) {
    await expect(page.getByText(`Chosen: ${stem}.csv`)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Compute the study' }).click();
  await expect(page.getByText('4 firm-events read')).toBeVisible();
});

test('the sample files give a study, and nothing of it is sent anywhere', async ({ page }) => {
  await page.goto('/lab');
  await page.waitForLoadState('networkidle');
  const sent: string[] = [];
  page.on('request', (request) => {
    // Code, files made here, and what other pages hold, which is fetched ahead of a click on their links.
    const isFetched =
      /\/_next\/static\/|^blob:/.test(request.url()) || 'next-router-prefetch' in request.headers();
    if (request.method() !== 'GET' || !isFetched) sent.push(request.url());
  });
  await page.getByRole('button', { name: 'Try made-up sample files' }).click();
  await expect(page.getByRole('heading', { name: 'Your study' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'FJORD' })).toBeVisible();
  await expect(page.locator('figure')).toHaveCount(4);
  for (const [button, extension, least] of [
    ['CSV', 'csv', 10_000],
    ['JSON', 'json', 50_000],
    ['Excel', 'xlsx', 10_000],
    ['Parquet', 'parquet', 10_000],
    ['Data package', 'zip', 10_000],
  ] as const) {
    const { name, size } = await saved(page, button);
    expect(name).toBe(`own-data_AMBER-BIRCH-CEDAR-DELTA-and-2-more_-5to5_study.${extension}`);
    expect(size, button).toBeGreaterThan(least);
  }
  expect((await saved(page, 'Save as SVG')).size).toBeGreaterThan(10_000);
  expect((await saved(page, 'Save the sample files')).name).toBe('aftershock-sample.zip');
  await expect(page.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  expect(sent).toEqual([]);
  expect(await axeViolations(page)).toEqual([]);
});

test('a page whose computing part cannot be loaded says so', async ({ page }) => {
  await page.addInitScript(() => {
    const Loading = window.Worker;
    window.Worker = class extends Loading {
      constructor(_: string | URL, options?: WorkerOptions) {
        super('/no-such-worker.js', options);
      }
    };
  });
  await page.goto('/lab');
  await page.getByRole('button', { name: 'Try made-up sample files' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
});

test('a table pasted out of a spreadsheet is read', async ({ page }) => {
  await page.goto('/lab');
  for (const [label, stem] of [
    ['Firm-events', 'requests'],
    ['Firm prices', 'firm-prices'],
    ['Market prices', 'market-prices'],
  ] as const) {
    const field = page.getByLabel(label, { exact: true }).locator('xpath=ancestor::div[.//details][1]');
    await field.getByText('Or paste a table').click();
    const text = readFileSync(resolve(fixtures, `ok/${stem}.csv`), 'utf8');
    await field.locator('textarea').fill(text.replaceAll(';', '\t'));
  }
  await page.getByRole('button', { name: 'Compute the study' }).click();
  await expect(page.getByText('4 firm-events read')).toBeVisible();
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
  // So large a workbook is packed in workers of the worker, which its policy has to allow.
  expect((await saved(page, 'Excel')).size).toBeGreaterThan(500_000);
});
