import type { Page } from '@playwright/test';

/** What the page's policy refused and what went wrong in its scripts, from now on. */
export async function complaintsOf(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`refused: ${violatedDirective} ${blockedURI} ${sourceFile}`),
    );
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    // A page that is not there says so with its status, which a browser writes down as an error.
    if (message.type() === 'error' && !/status of 404/.test(message.text())) {
      complaints.push(`${page.url()}: ${message.text()}`);
    }
  });
  return complaints;
}
