import { expect, type Page, test } from '@playwright/test';
import { openPage } from './open-page';

const CHARTS = [
  ...['ranking', 'cumulative', 'groups', 'tests', 'heatmap', 'multiples'],
  ...['daily', 'counterfactual', 'scatter', 'placebo'],
];
/** Both edges, and past the middle, where a tooltip changes sides and has the least room. */
const POINTS = [0.02, 0.51, 0.98].map((across) => [across, 0.45] as const);
const PAGES = [
  ['', 390],
  ['/ar', 390],
  ['/ar', 1440],
] as const;

/** Where tooltips of a chart leave its drawing or widen the page, of all the points that the mouse is moved to. */
async function escapes(page: Page, chart: string): Promise<{ shown: number; outside: string[] }> {
  const drawing = page.locator(`#${chart} svg[role="graphics-document"]`);
  await drawing.scrollIntoViewIfNeeded();
  await expect(drawing).toHaveCount(1);
  const tooltip = page.locator(`#${chart} [class*="_tooltip"]`);
  const outside: string[] = [];
  let shown = 0;
  for (const [across, down] of POINTS) {
    const box = (await drawing.boundingBox())!;
    await page.mouse.move(box.x + across * box.width, box.y + down * box.height);
    const place = (await tooltip.count()) === 1 ? await tooltip.boundingBox() : null;
    if (!place) continue;
    shown += 1;
    const pageWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    const isInside = place.x >= box.x - 0.5 && place.x + place.width <= box.x + box.width + 0.5;
    if (!isInside || pageWidth > page.viewportSize()!.width) {
      outside.push(
        `${chart} at ${across}, ${down}: ${place.x} to ${place.x + place.width}, page ${pageWidth}`,
      );
    }
  }
  return { shown, outside };
}

for (const [language, width] of PAGES) {
  test(`at ${width} wide, no tooltip leaves its chart under "${language}/"`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openPage(page, `${language}/events/deepseek-app-store`);
    for (const chart of CHARTS) {
      const { shown, outside } = await escapes(page, chart);
      expect(outside).toEqual([]);
      expect(shown, chart).toBeGreaterThan(0);
    }
  });
}
