import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const fixtures = resolve(import.meta.dirname, '../fixtures/own-data/ok');

/** A name of a firm and a market that would run wherever it is not taken for text. */
const MARKUP = `</title></text><script>ran=1</script><image href=x onerror=ran=2>`;

const fileOf = (stem: string) => ({
  name: `${stem}.csv`,
  mimeType: 'text/csv',
  buffer: Buffer.from(
    readFileSync(resolve(fixtures, `${stem}.csv`), 'utf8').replaceAll(/Northwind Mills|EXCHANGE/g, MARKUP),
  ),
});

test('a firm or a market whose name is markup is text on the page and in the drawing that is saved of it', async ({
  page,
}) => {
  await page.goto('/lab', { waitUntil: 'networkidle' });
  for (const [label, stem] of [
    ['Firm-events', 'requests'],
    ['Firm prices', 'firm-prices'],
    ['Market prices', 'market-prices'],
  ] as const) {
    await page.getByLabel(label, { exact: true }).setInputFiles(fileOf(stem));
  }
  await page.getByRole('button', { name: 'Compute the study' }).click();
  await expect(page.getByRole('heading', { name: 'Your study' })).toBeVisible();
  await expect(page.getByText(MARKUP).first()).toBeAttached();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as SVG' }).first().click(),
  ]);
  const svg = readFileSync(await download.path(), 'utf8');
  const found = await page.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    const handlers = [...drawing.querySelectorAll('*')].flatMap(({ attributes }) =>
      [...attributes].filter(({ name }) => name.startsWith('on')),
    );
    return {
      root: drawing.documentElement.nodeName,
      live: drawing.querySelectorAll('script, image, foreignObject').length + handlers.length,
      ran: 'ran' in window,
    };
  }, svg);
  expect(found).toEqual({ root: 'svg', live: 0, ran: false });
  expect(svg.includes('&lt;script&gt;')).toBe(true);
});
