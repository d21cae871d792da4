import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { openPage } from './open-page';

const STUDY = '/events/deepseek-app-store?tickers=NVDA,VST,DUK';
const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const lastDay = (page: Page) => page.getByRole('slider', { name: 'Last day of the window' });

test.beforeEach(async ({ page }) => {
  await openPage(page, STUDY);
});

test('dragging an edge moves headline and ranking along, and the address on release, with no further study asked', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await lastDay(page).scrollIntoViewIfNeeded();
  await lastDay(page).hover();
  await expect.poll(() => asked.filter((path) => path.endsWith('/input')).length).toBe(1);
  const box = (await lastDay(page).boundingBox())!;
  await page.mouse.down();
  await page.mouse.move(box.x + 12 + 80, box.y + 10, { steps: 4 });
  await expect(headline(page)).toContainText('days 0 to +2, add up to');
  await expect(page.locator('#ranking')).toContainText('Over days 0 to +2');
  expect(page.url()).not.toContain('shown');
  await page.mouse.up();
  await expect(page).toHaveURL(/cars=[^&]*;0,2&shown=0,2$/);
  await expect(headline(page)).toContainText('days 0 to +2, add up to');
  expect(asked.filter((path) => path.endsWith('/study'))).toEqual([]);
  await page.goBack();
  await expect(headline(page)).toContainText('Nvidia fell 16.97% on 27 January 2025');
});

test('one edge is dragged after the other, and the first once more', async ({ page }) => {
  const drag = async (name: string, pixels: number) => {
    const edge = page.getByRole('slider', { name });
    await edge.scrollIntoViewIfNeeded();
    const box = (await edge.boundingBox())!;
    await page.mouse.move(box.x + 12, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 12 + pixels, box.y + 10, { steps: 4 });
    await page.mouse.up();
  };
  await drag('Last day of the window', 80);
  await expect(page).toHaveURL(/shown=0,2$/);
  await drag('First day of the window', -80);
  await expect(page).toHaveURL(/shown=-2,2$/);
  await drag('Last day of the window', 80);
  await expect(page).toHaveURL(/shown=-2,4$/);
});

test('a mouse dragged across the chart chooses the days it passes, and a click there still a stock', async ({
  page,
}) => {
  const plot = page.locator('#cumulative svg[role="graphics-document"]:visible');
  await plot.scrollIntoViewIfNeeded();
  const [from, to] = await Promise.all(
    [-2, 4].map(async (day) => {
      const label = plot.locator('text', {
        hasText: new RegExp(`^(${day < 0 ? `\u2212${-day}` : `\\+${day}`})$`),
      });
      return (await label.first().boundingBox())!;
    }),
  );
  const box = (await plot.boundingBox())!;
  await page.mouse.move(from!.x + from!.width / 2, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(to!.x + to!.width / 2, box.y + 120, { steps: 5 });
  await expect(headline(page)).toContainText('days \u22122 to +4, add up to');
  expect(page.url()).not.toContain('shown');
  await page.mouse.up();
  await expect(page).toHaveURL(/cars=[^&]*;-2,4&shown=-2,4$/);
  await page.mouse.click(to!.x, box.y + 60);
  await expect(page).toHaveURL(/highlight=/);
});

test('by keyboard alone the window is stepped, and moved whole, and each release is in the address', async ({
  page,
}) => {
  await lastDay(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/shown=0,1$/);
  await page.keyboard.press('End');
  await expect(lastDay(page)).toHaveAttribute('aria-valuenow', '10');
  await expect(page).toHaveURL(/shown=0,10$/);
  await page.getByRole('slider', { name: 'Move the whole window' }).focus();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/shown=-5,5$/);
  await expect(headline(page)).toContainText('days \u22125 to +5');
});

test('a chart is saved as a picture that needs nothing else, in the theme at hand', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const saving = page.waitForEvent('download');
  await page.locator('#ranking').getByRole('button', { name: 'Save as SVG' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('deepseek-app-store_NVDA-VST-DUK_-10to10_ranking.svg');
  const svg = await readFile(await download.path(), 'utf8');
  expect(svg).not.toMatch(/var\(--|class=|href="(?!#)/);
  expect(svg).toContain('fill="rgb(20, 23, 26)"');
  expect(svg).toContain('src:url(data:');
  for (const words of ['moved beyond', 'Market model on SPY', 'Source: ', 'Vistra'])
    expect(svg).toContain(words);
  const picture = page.waitForEvent('download');
  await page.locator('#ranking').getByRole('button', { name: 'Save as PNG' }).click();
  const png = await readFile(await (await picture).path());
  const box = (await page.locator('#ranking [role="graphics-document"]').boundingBox())!;
  expect(png.readUInt32BE(16)).toBe(Math.round(box.width + 48) * 2);
});

test('a picture of an Arabic chart has its words in it', async ({ page }) => {
  await openPage(page, `/ar${STUDY}`);
  const picture = page.waitForEvent('download');
  await page.locator('#ranking').getByRole('button', { name: 'PNG' }).click();
  const png = (await readFile(await (await picture).path())).toString('base64');
  const inkInTitle = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const context = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: 120,
    }).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, 120);
    return Array.from({ length: data.length / 4 }, (_, pixel) => data[4 * pixel]!).filter((red) => red < 100)
      .length;
  }, png);
  expect(inkInTitle).toBeGreaterThan(1000);
});

test('the embed code shows the chart without the site round it', async ({ page }) => {
  await page.locator('#cumulative').getByRole('button', { name: 'Embed' }).click();
  const field = page.locator('#cumulative').getByLabel('Code that shows this chart');
  // A press on the served markup is answered once its code has come.
  await expect(field).toHaveValue(/src="[^"]+"/);
  const code = await field.inputValue();
  const url = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
  await page.goto(url);
  await expect(page.getByRole('figure', { name: /By day/ })).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Open the whole study' })).toHaveAttribute(
    'href',
    /^\/events\/deepseek-app-store\?tickers=NVDA,VST,DUK#cumulative$/,
  );
});
