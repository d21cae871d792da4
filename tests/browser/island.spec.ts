import { once } from 'node:events';
import { expect, type Page, test } from '@playwright/test';
import { waitForCharts, wake } from './open-page';

const STUDY = '/events/deepseek-app-store?tickers=NVDA,VST,DUK';

/** The boxes of everything that is seen of a page, in its order, to half a pixel. */
function boxesOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => !element.closest('[class*="skeleton"]'))
      .map((element) => ({ name: element.localName, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0)
      .map(({ name, box }) =>
        [
          name,
          ...[box.x, box.y + scrollY, box.width, box.height].map((side) => Math.round(side * 2) / 2),
        ].join(' '),
      ),
  );
}

/** Lets the code that comes once a reader acts wait, and gives what lets it come. */
async function holdCode(page: Page): Promise<() => void> {
  const released = new AbortController();
  await page.route('**/*.js', async (route) => {
    if (!released.signal.aborted) await once(released.signal, 'abort');
    await route.continue();
  });
  return () => released.abort();
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  for (const path of [STUDY, '/securities/NVDA', '/compare', '/coverage']) {
    test(`${path} looks the same before and after its code has come, ${width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(path, { waitUntil: 'networkidle' });
      const served = await boxesOf(page);
      expect(served.length).toBeGreaterThan(20);
      const code = page.waitForResponse((response) => response.url().endsWith('.js'));
      await wake(page);
      await code;
      await waitForCharts(page);
      await expect.poll(() => boxesOf(page)).toEqual(served);
    });
  }
}

test('a button pressed before the code has come is answered once it has', async ({ page }) => {
  await page.goto(STUDY, { waitUntil: 'networkidle' });
  const release = await holdCode(page);
  const button = page.getByRole('button', { name: 'Download' });
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  release();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(button).toBeFocused();
});

test('what is chosen and typed before the code has come counts once it has', async ({ page }) => {
  await page.goto(STUDY, { waitUntil: 'networkidle' });
  const release = await holdCode(page);
  await page.getByLabel('Ticker or name').pressSequentially('Meta');
  await page.getByRole('combobox', { name: 'Expected return' }).selectOption('mean-adjusted');
  release();
  await expect(page).toHaveURL(/model=mean-adjusted/);
  await expect(page.getByLabel('Ticker or name')).toHaveValue('Meta');
  await expect(page.getByRole('checkbox', { name: /Meta/ })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /Duke/ })).toHaveCount(0);
});

test('a list that is open when the code comes stays open until something is chosen', async ({ page }) => {
  await page.goto(STUDY, { waitUntil: 'networkidle' });
  const release = await holdCode(page);
  const model = page.getByRole('combobox', { name: 'Expected return' });
  await model.focus();
  await model.evaluate((list) => list.setAttribute('data-seen', ''));
  const code = page.waitForResponse((response) => response.url().endsWith('.js'));
  release();
  await code;
  await page.waitForLoadState('networkidle');
  await expect(model).toHaveAttribute('data-seen', '');
  await model.selectOption('mean-adjusted');
  await expect(page).toHaveURL(/model=mean-adjusted/);
  await expect(model).not.toHaveAttribute('data-seen', '');
  await expect(model).toBeFocused();
});

test('a choice made in a list that keeps the focus counts as soon as the code has come', async ({ page }) => {
  await page.goto(STUDY, { waitUntil: 'networkidle' });
  const release = await holdCode(page);
  const model = page.getByRole('combobox', { name: 'Expected return' });
  await model.focus();
  await model.selectOption('mean-adjusted');
  release();
  await expect(page).toHaveURL(/model=mean-adjusted/);
  await expect(model).toBeFocused();
});

test('keys pressed on a chart before the code has come move its cursor once it has', async ({ page }) => {
  await page.goto(STUDY, { waitUntil: 'networkidle' });
  const release = await holdCode(page);
  const chart = page.locator('#cumulative svg[role="graphics-document"]:visible');
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  release();
  await expect(chart).toBeFocused();
  await expect(page.locator('#cumulative [aria-live]')).toContainText('Nvidia');
});

test('a page whose code cannot be fetched tries again at the next act', async ({ page }) => {
  await page.goto(STUDY, { waitUntil: 'networkidle' });
  await page.route('**/*.js', (route) => route.abort());
  const refused = page.waitForEvent('requestfailed');
  await wake(page);
  await refused;
  await page.unroute('**/*.js');
  await wake(page);
  const button = page.getByRole('button', { name: 'Download' });
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
});

/** The scripts of a page that are run, and the data in it that no browser runs. */
function scriptsOf(html: string): { run: string[]; data: string[] } {
  const scripts = [...html.matchAll(/<script(?<attributes>[^>]*)>(?<text>.*?)<\/script>/gs)];
  const isData = (script: RegExpMatchArray) => script.groups!.attributes!.includes('application/json');
  return {
    run: scripts.filter((script) => !isData(script)).map(({ groups }) => groups!.text!),
    data: scripts.filter(isData).map(({ groups }) => groups!.text!),
  };
}

for (const [path, blocks] of [
  [STUDY, 1],
  ['/securities/NVDA', 1],
  ['/compare', 1],
  ['/coverage', 8],
  ['/embed/deepseek-app-store/cumulative', 1],
] as const) {
  test(`the study of ${path} waits as data beside its markup, in no script that is run`, async ({
    request,
  }) => {
    const { run, data } = scriptsOf(await (await request.get(path)).text());
    expect(run.join('')).not.toContain('standardError');
    expect(data).toHaveLength(blocks);
    for (const block of data) expect(JSON.stringify(JSON.parse(block))).toContain('standardError');
  });
}

test('a page that is gone back to is alive, though its markup is gone', async ({ page }) => {
  await page.goto(STUDY, { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Coverage' }).click();
  await expect(page).toHaveURL(/coverage/);
  await page.goBack();
  const button = page.getByRole('button', { name: 'Download' });
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('#cumulative svg[role="graphics-document"]:visible')).toBeVisible();
});

test('a page whose data was lost on the way is asked for again', async ({ page }) => {
  await page.route(`**${STUDY}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script type="application\/json".*?<\/script>/s, '');
    await route.fulfill({ response, body });
  });
  await page.goto(STUDY, { waitUntil: 'networkidle' });
  await page.unroute(`**${STUDY}`);
  await wake(page);
  const button = page.getByRole('button', { name: 'Download' });
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
});
