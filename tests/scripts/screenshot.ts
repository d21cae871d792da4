import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../browser/chromium';

/* Pictures of the running dashboard (default http://localhost:3000): the README's, and a set to look at. */
const base = process.argv[2] ?? 'http://localhost:3000';
const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, '.tmp/screenshots');
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch(chromiumLaunch);
for (const [device, width, height] of [
  ['desktop', 1440, 900],
  ['phone', 390, 844],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(`${base}/events/deepseek-app-store`, { waitUntil: 'networkidle' });
    await page.screenshot({ path: resolve(folder, `study-${device}-${colorScheme}.png`), fullPage: true });
    if (device === 'desktop' && colorScheme === 'light') {
      await page.screenshot({
        path: resolve(root, 'docs/screenshot.png'),
        clip: { x: 0, y: 0, width, height: 1290 },
        fullPage: true,
      });
    }
    await page.close();
  }
}
await browser.close();
