import { existsSync } from 'node:fs';

/** Debian's Chromium without windows, which starts and opens pages in a fraction of the whole one's time. */
const WITHOUT_WINDOWS = '/usr/bin/chromium-headless-shell';
const installed = existsSync(WITHOUT_WINDOWS) ? WITHOUT_WINDOWS : '/usr/bin/chromium';

/** How to start Debian's Chromium, or the one at the path in CHROMIUM, without reaching for the network. */
export const chromiumLaunch = {
  executablePath: process.env.CHROMIUM ?? installed,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--in-process-gpu',
    '--renderer-process-limit=1',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
};
