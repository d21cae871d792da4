import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { complaintsOf } from './complaints';

test('changing a study, saving its chart and a study of own data ask for nothing that is refused', async ({
  page,
}) => {
  const complaints = await complaintsOf(page);
  await page.goto('/events/deepseek-app-store', { waitUntil: 'networkidle' });
  await page.getByRole('radio', { name: 'Log' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nvidia fell 18.59%');
  const figure = page.locator('#ranking');
  for (const format of ['SVG', 'PNG']) {
    const saved = page.waitForEvent('download');
    await figure.getByRole('button', { name: `Save as ${format}` }).click();
    await saved;
  }
  await page.goto('/lab', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Try made-up sample files' }).click();
  await expect(page.getByRole('heading', { name: 'Your study' })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a script that was slipped into a page does not run', async ({ page }) => {
  await page.route('**/methodology', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</head>', '<script>window.slipped = true</script></head>');
    await route.fulfill({ response, body });
  });
  await page.goto('/methodology', { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => 'slipped' in window)).toBe(false);
});

test('another site may frame an embedded chart and nothing else', async ({ page, baseURL }) => {
  const framed = ['/embed/deepseek-app-store/tests', '/ar/embed/deepseek-app-store/tests'];
  const refused = ['/', '/events/deepseek-app-store', '/lab', '/api/events', '/icon.svg', '/nothing-here'];
  const frames = [...framed, ...refused].map((path) => `<iframe src="${baseURL}${path}"></iframe>`);
  const site = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(frames.join(''));
  });
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
  try {
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`, {
      waitUntil: 'networkidle',
    });
    const shown = page
      .frames()
      .slice(1)
      .map((frame) => frame.url())
      .filter((url) => url.startsWith('http'));
    expect(shown.sort()).toEqual(framed.map((path) => `${baseURL}${path}`).sort());
  } finally {
    site.close();
    site.closeAllConnections();
  }
});
