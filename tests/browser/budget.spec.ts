import { gzipSync } from 'node:zlib';
import { expect, type Page, type Response, test } from '@playwright/test';
import { MEASURED_PAGES } from '../support/measured-pages';
import { waitForCharts, wake } from './open-page';

const STUDY = '/events/deepseek-app-store';
const KILOBYTE = 1000;

/** Gzip size by name of every script that arrives while something is done. */
async function scriptsDuring(page: Page, act: () => Promise<unknown>): Promise<Map<string, number>> {
  const arriving: Promise<[string, number]>[] = [];
  async function sizeOf(response: Response): Promise<[string, number]> {
    return [response.url(), gzipSync(await response.body()).length];
  }
  function listen(response: Response) {
    if (new URL(response.url()).pathname.endsWith('.js')) arriving.push(sizeOf(response));
  }
  page.on('response', listen);
  await act();
  await page.waitForLoadState('networkidle');
  page.off('response', listen);
  return new Map(await Promise.all(arriving));
}

const sum = (sizes: Iterable<number>) => [...sizes].reduce((total, size) => total + size, 0);

for (const path of MEASURED_PAGES) {
  test(`${path} brings at most 170 kB of JavaScript before its reader does anything`, async ({ page }) => {
    const total = sum((await scriptsDuring(page, () => page.goto(path))).values());
    expect(total).toBeGreaterThan(100 * KILOBYTE);
    expect(total).toBeLessThan(170 * KILOBYTE);
  });
}

test('once its reader acts, the study page brings at most 65 kB more: controls, tables and the leading charts', async ({
  page,
}) => {
  const before = await scriptsDuring(page, () => page.goto(STUDY));
  const after = await scriptsDuring(page, async () => {
    await wake(page);
    await waitForCharts(page);
  });
  const later = sum([...after].filter(([name]) => !before.has(name)).map(([, size]) => size));
  expect(later).toBeGreaterThan(20 * KILOBYTE);
  expect(later).toBeLessThan(65 * KILOBYTE);
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
