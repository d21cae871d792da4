import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';

const STUDY = '/events/deepseek-app-store';
const KILOBYTE = 1000;

/** Gzip size by name of every script that a page loads before the reader does anything. */
async function scriptsOf(page: Page, path: string): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    if (!new URL(response.url()).pathname.endsWith('.js')) return;
    sizes.set(new URL(response.url()).pathname, gzipSync(await response.body()).length);
  });
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  return sizes;
}

/** Names of the scripts of React and Next alone: those of the shell that says a page is not there. */
async function frameworkScripts(page: Page): Promise<string[]> {
  const shell = await (await page.request.get('/nothing-here')).text();
  return [...shell.matchAll(/src="(\/_next\/[^"]+\.js)"/g)].map((match) => match[1]!);
}

test('the study page brings at most 70 kB of JavaScript beyond React and Next, and 205 kB with them', async ({
  page,
}) => {
  const framework = await frameworkScripts(page);
  expect(framework.length).toBeGreaterThan(2);
  const sizes = await scriptsOf(page, STUDY);
  const route = [...sizes].filter(([name]) => !framework.includes(name));
  const total = route.reduce((sum, [, size]) => sum + size, 0);
  expect(total).toBeGreaterThan(20 * KILOBYTE);
  expect(total).toBeLessThan(70 * KILOBYTE);
  const whole = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  expect(whole).toBeLessThan(205 * KILOBYTE);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`nothing shifts while the study page arrives and is read, ${width} pixels wide`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.addInitScript(() => {
      const seen = window as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
          if (!shift.hadRecentInput) seen.shift += shift.value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(STUDY);
    await page.waitForLoadState('networkidle');
    for (let step = 0; step < 14; step += 1) {
      await page.mouse.wheel(0, 700);
      await page.waitForTimeout(120);
    }
    const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
    expect(shift).toBeLessThan(0.02);
    await page.close();
  });
}
