import { expect, type Page, test } from '@playwright/test';
import { openPage } from './open-page';

const STUDY = '/events/deepseek-app-store';

/** Marks that isolate a number or a name within Arabic text; they are not seen. */
const ISOLATES = /[\u2066-\u2069]/g;

async function heading(page: Page): Promise<string> {
  return ((await page.getByRole('heading', { level: 1 }).textContent()) ?? '').replaceAll(ISOLATES, '');
}

test('the study stands in Arabic, from the right, with the real numbers', async ({ page }) => {
  await page.goto(`/ar${STUDY}`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  expect(await heading(page)).toContain('انخفض سهم إنفيديا بنسبة 16.97% في 27 يناير 2025');
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'VST', exact: true }) });
  expect((await row.getByRole('cell').allInnerTexts())[1]).toBe('\u221228.27');
});

test('time runs from left to right in an Arabic chart', async ({ page }) => {
  await openPage(page, `/ar${STUDY}`);
  const days = page.locator('#cumulative svg text').filter({ visible: true });
  const first = await days.filter({ hasText: /^\u221210$/ }).boundingBox();
  const last = await days.filter({ hasText: /^\+10$/ }).boundingBox();
  expect(first!.x).toBeLessThan(last!.x);
});

test('the language switch keeps the study and is remembered at the front door', async ({ page }) => {
  await page.goto(`${STUDY}?tickers=NVDA,VST&returns=log`);
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page).toHaveURL(/\/ar\/events\/deepseek-app-store\?tickers=NVDA,VST&returns=log$/);
  await page.getByRole('checkbox', { name: /DUK/ }).click();
  await expect(page).toHaveURL(/\/ar\/events\/.*tickers=NVDA,VST,DUK/);
  await page.goto('/');
  await expect(page).toHaveURL(new RegExp(`/ar${STUDY}$`));
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveURL(new RegExp(`[^r]${STUDY}$`));
});

test('a browser that prefers Arabic is led to it, one that prefers English is not', async ({ request }) => {
  for (const [languages, address] of [
    ['de,ar;q=0.8,en;q=0.5', '/ar'],
    ['en-GB,ar;q=0.8', STUDY],
    ['es-AR,es;q=0.9', STUDY],
  ] as const) {
    const answer = await request.get('/', { headers: { 'Accept-Language': languages }, maxRedirects: 0 });
    expect(new URL(answer.headers().location ?? '', answer.url()).pathname, languages).toBe(address);
  }
});

test('each language names the other for search engines', async ({ page }) => {
  await page.goto(`/ar${STUDY}?tickers=NVDA`);
  const of = (selector: string) =>
    page.locator(selector).evaluate((link) => new URL((link as HTMLLinkElement).href).pathname);
  expect(await of('link[rel="canonical"]')).toBe(`/ar${STUDY}`);
  expect(await of('link[hreflang="en"]')).toBe(STUDY);
});

test('Arabic-Indic digits are a choice that is remembered, in sentences, charts and tables', async ({
  page,
}) => {
  await page.goto(`/ar${STUDY}`);
  await page.getByRole('button', { name: /أظهر الأرقام العربية المشرقية/ }).click();
  await expect.poll(() => heading(page)).toContain('١٦٫٩٧٪');
  await page.reload();
  expect(await heading(page)).toContain('٢٧ يناير ٢٠٢٥');
  await expect(page.locator('#cumulative svg text').filter({ hasText: '+١٠' }).first()).toBeAttached();
  await expect(page.getByRole('cell', { name: '\u2212٢٨٫٢٧' }).first()).toBeAttached();
  const words = (await page.locator('main').allInnerTexts()).join(' ');
  const latin = words.match(/(?<![A-Za-z\d.,\-\u00a0])\d+(?![A-Za-z\d])/g) ?? [];
  expect(latin).toEqual([]);
});

test('an unknown address and an unknown event say so in Arabic', async ({ page }) => {
  for (const [path, words] of [
    ['/ar/nothing/here', 'لا توجد صفحة على هذا العنوان'],
    ['/ar/events/moon-landing', 'لا حدث مخزّنًا على هذا العنوان'],
  ] as const) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  }
});

test('a page in English written out leads to the bare address', async ({ page }) => {
  await page.goto(`/en${STUDY}?tickers=NVDA`);
  await expect(page).toHaveURL(new RegExp(`[^n]${STUDY}\\?tickers=NVDA$`));
});
