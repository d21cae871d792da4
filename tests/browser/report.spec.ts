import { expect, test } from '@playwright/test';

const REPORT = '/events/deepseek-app-store.html?tickers=NVDA,VST,CEG,TLN,NRG';

test('the report opens offline, fits a phone, and prints to a few clean pages', async ({
  browser,
  request,
}) => {
  const answer = await request.get(REPORT);
  expect(answer.headers()['content-disposition']).toContain('_report.html');
  const context = await browser.newContext({ offline: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', ({ url }) => asked.push(url()));
  await page.setContent(await answer.text());
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nvidia fell 16.97%');
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = Number(/\/Count (\d+)/.exec(pdf)?.[1]);
  expect(pages).toBeGreaterThanOrEqual(3);
  expect(pages).toBeLessThanOrEqual(8);
  await context.close();
});
