import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromiumLaunch } from '../browser/chromium';

/*
 * Lighthouse's four scores of each page of the running production build (default http://localhost:3000), as a
 * desktop and, for orientation, as a slow phone. Ends with status 1 where a desktop score is under 95.
 */
const base = process.argv[2] ?? 'http://localhost:3000';
const PAGES = [
  '/events/deepseek-app-store',
  '/ar/events/deepseek-app-store',
  '/securities/NVDA',
  '/compare',
  '/coverage',
];
const LEAST = 0.95;

type Scores = Record<string, number | null>;

async function scoresOf(url: string, port: number, isDesktop: boolean): Promise<Scores> {
  const run = await lighthouse(url, { port, logLevel: 'error' }, isDesktop ? desktopConfig : undefined);
  return Object.fromEntries(
    Object.entries(run?.lhr.categories ?? {}).map(([category, { score }]) => [category, score]),
  );
}

function line(path: string, device: string, scores: Scores): string {
  const cells = Object.entries(scores).map(
    ([category, score]) => `${category} ${Math.round((score ?? 0) * 100)}`,
  );
  return `${path.padEnd(32)} ${device.padEnd(8)} ${cells.join('  ')}\n`;
}

const chrome = await launch({
  chromePath: chromiumLaunch.executablePath,
  chromeFlags: ['--headless=new', ...chromiumLaunch.args],
});
for (const path of PAGES) {
  const desktop = await scoresOf(base + path, chrome.port, true);
  process.stdout.write(line(path, 'desktop', desktop));
  process.stdout.write(line(path, 'phone', await scoresOf(base + path, chrome.port, false)));
  if (Object.values(desktop).some((score) => (score ?? 0) < LEAST)) process.exitCode = 1;
}
chrome.kill();
