import { expect, test } from '@playwright/test';
import { openPage } from './open-page';

const PAGE = '/methodology';

test('the page is whole without JavaScript, its formulas included', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(PAGE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How the numbers are made');
  await expect(page.getByRole('article', { name: 'Kolari-Pynnönen t' }).locator('math')).toHaveCount(1);
  await expect(page.getByRole('figure', { name: /raise a false alarm/ })).toHaveCount(1);
  await page.getByText('The numbers behind it').first().click();
  const row = page.getByRole('row', { name: /^Kolari-Pynnönen t/ }).first();
  await expect(row).toContainText('4.9% (3.7% to 6.4%)');
  await context.close();
});

for (const path of [PAGE, `/ar${PAGE}`]) {
  test(`no formula is cut off on a phone (${path})`, async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(path);
    const cut = await page
      .locator('article:has(math)')
      .evaluateAll((articles) =>
        articles
          .filter((article) =>
            [...article.querySelectorAll('math')].some(
              (formula) =>
                formula.getBoundingClientRect().width >
                formula.closest('[dir="ltr"]')!.parentElement!.getBoundingClientRect().width,
            ),
          )
          .map(({ id }) => id),
      );
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.close();
  });
}

test('every formula has the colour of the text round it and no ground of its own, in both themes', async ({
  page,
}) => {
  await openPage(page, PAGE);
  const text = new Set<string>();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { formulas, own, colors } = await page.evaluate(() => {
      const all = [...document.querySelectorAll('math')];
      const styleOf = (element: Element) => getComputedStyle(element);
      const isOwn = (element: Element) => {
        const { color, backgroundColor, backgroundImage, opacity } = styleOf(element);
        const around = element.closest('[dir="ltr"]')!.parentElement!;
        const ground = [backgroundColor, backgroundImage, opacity].join(' ');
        return color !== styleOf(around).color || ground !== 'rgba(0, 0, 0, 0) none 1';
      };
      const parts = all.flatMap((formula) => [
        formula.closest('[dir="ltr"]')!,
        formula,
        ...formula.querySelectorAll('*'),
      ]);
      return {
        formulas: all.length,
        own: parts.filter(isOwn).map(({ outerHTML }) => outerHTML),
        colors: all.map((formula) => styleOf(formula.closest('[dir="ltr"]')!.parentElement!).color),
      };
    });
    expect(formulas).toBeGreaterThan(50);
    expect(own).toEqual([]);
    for (const color of colors) text.add(`${colorScheme} ${color}`);
  }
  expect(text.size).toBe(2);
});

test('the keys read the chart test by test, and the pointer shows the intervals', async ({ page }) => {
  await openPage(page, PAGE);
  const chart = page.getByRole('figure', { name: /raise a false alarm/ });
  const spoken = chart.locator('[aria-live="polite"]');
  // The server's two widths both stand there until the page runs.
  await expect(chart.locator('svg[tabindex="0"]')).toHaveCount(1);
  await chart.locator('svg[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(spoken).toHaveText(/^Crude dependence adjustment t: 50 stocks, ρ 0 4\.3%; /);
  await page.keyboard.press('End');
  await expect(spoken).toHaveText(/^Wild bootstrap firm by firm: /);
  await page.keyboard.press('Escape');
  await expect(spoken).toHaveText('');
  await chart.locator('svg[tabindex="0"]').hover({ position: { x: 300, y: 74 } });
  await expect(chart.getByText('4.3% (3.2% to 5.7%)')).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(chart.getByText('4.3% (3.2% to 5.7%)')).toBeHidden();
});

test('an address with a method’s name leads to it', async ({ page }) => {
  await page.goto(`${PAGE}#placebo`);
  await expect(page.getByRole('heading', { name: 'Placebo windows' })).toBeInViewport();
});
