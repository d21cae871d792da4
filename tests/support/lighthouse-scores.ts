import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromiumLaunch } from '../browser/chromium';

/** Lighthouse's scores from 0 to 1 by category; null where it could not judge. */
export type Scores = Record<string, number | null>;

/** Starts a browser, hands over a function that scores an address as seen on a device, and ends the browser. */
export async function withLighthouse(
  use: (
    scoresOf: (url: string, device: 'desktop' | 'phone', categories?: string[]) => Promise<Scores>,
  ) => Promise<void>,
): Promise<void> {
  const chrome = await launch({
    chromePath: chromiumLaunch.executablePath,
    chromeFlags: ['--headless=new', ...chromiumLaunch.args],
  });
  try {
    await use(async (url, device, onlyCategories) => {
      // A picture of the whole page decorates Lighthouse's own report; no score looks at it.
      const flags = {
        port: chrome.port,
        logLevel: 'error' as const,
        onlyCategories,
        disableFullPageScreenshot: true,
      };
      const run = await lighthouse(url, flags, device === 'desktop' ? desktopConfig : undefined);
      const categories = Object.entries(run?.lhr.categories ?? {});
      return Object.fromEntries(categories.map(([category, { score }]) => [category, score]));
    });
  } finally {
    chrome.kill();
  }
}
