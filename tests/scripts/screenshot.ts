import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumLaunch } from '../browser/chromium';

/*
 * Pictures of every page of the running dashboard (default http://localhost:3000) in both languages and themes, on a
 * desktop and a phone, to be looked at; and the README's.
 */
const base = process.argv[2] ?? 'http://localhost:3000';
const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, '.tmp/screenshots');
mkdirSync(folder, { recursive: true });

const PAGES = {
  study: '/events/deepseek-app-store',
  security: '/securities/NVDA',
  compare: '/compare',
  coverage: '/coverage',
  methodology: '/methodology',
  data: '/data',
  lab: '/lab',
  reference: '/api-reference',
  embed: '/embed/deepseek-app-store/ranking',
  missing: '/events/moon-landing',
};
const DEVICES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

/** Scrolls through the page, so that what is fetched on the way is there. */
async function readThrough(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  for (let step = 0; step < 14; step += 1) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(150);
  }
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.waitForTimeout(300);
}

const browser = await chromium.launch(chromiumLaunch);
for (const [device, viewport] of Object.entries(DEVICES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const locale of ['en', 'ar']) {
      const page = await browser.newPage({ viewport, colorScheme });
      for (const [name, path] of Object.entries(PAGES)) {
        await page.goto(`${base}${locale === 'ar' ? '/ar' : ''}${path}`);
        await readThrough(page);
        await page.screenshot({
          path: resolve(folder, `${name}-${device}-${colorScheme}-${locale}.png`),
          fullPage: true,
        });
        if (name === 'study' && device === 'desktop' && colorScheme === 'light' && locale === 'en') {
          const clip = { x: 0, y: 0, width: viewport.width, height: 1290 };
          await page.screenshot({ path: resolve(root, 'docs/screenshot.png'), clip, fullPage: true });
        }
      }
      await page.close();
    }
  }
}
await browser.close();
