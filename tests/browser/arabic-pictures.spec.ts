import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { openPage } from './open-page';

test('the words of an Arabic chart stand in its picture from the right, as on the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openPage(page, '/ar/events/deepseek-app-store');
  await page.getByRole('heading', { name: 'المجموعات، وكل الأسهم معًا' }).scrollIntoViewIfNeeded();
  const saving = page.waitForEvent('download');
  await page.locator('#tests').getByRole('button', { name: 'SVG' }).click();
  const svg = await readFile(await (await saving).path(), 'utf8');
  await page.goto('about:blank');
  await page.setContent(svg);
  const label = page.locator('text').filter({ hasText: /^اختبار t للاعتماد الإجمالي$/ });
  const [first, last] = await label.evaluate((element) => {
    const text = element as unknown as SVGTextElement;
    return [0, text.getNumberOfChars() - 1].map((place) => text.getStartPositionOfChar(place).x);
  });
  expect(first).toBeGreaterThan(last!);
});
