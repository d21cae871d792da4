import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './chromium';

const PORT = 3199;
const root = resolve(import.meta.dirname, '../..');
const output = resolve(import.meta.dirname, 'output');

/* The production build on a database of its own. */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: resolve(output, 'results'),
  reporter: 'list',
  /* Axe and Lighthouse read whole pages: where a machine is busy with other work, that takes a minute. */
  timeout: 120_000,
  /* Two busy cores draw a page more slowly than a reader's. */
  expect: { timeout: 15_000 },
  /* One more than the usual machine has processors: a page that is awaited leaves its own idle. */
  workers: 3,
  fullyParallel: true,
  /* Keys and pointers race a page that a loaded machine draws late; what fails twice is wrong. */
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: chromiumLaunch,
    viewport: { width: 1440, height: 900 },
  },
  webServer: {
    /* In CI the build is there already: the tests before these ran against it. */
    command: `npm run database && ${process.env.CI ? '' : 'npm run build && '}node lib/serve/serve.mjs -p ${PORT}`,
    cwd: root,
    env: {
      DATABASE_URL: `file:${resolve(output, 'browser.db')}`,
      NEXT_TELEMETRY_DISABLED: '1',
      AFTERSHOCK_LOG_LEVEL: 'error',
    },
    url: `http://127.0.0.1:${PORT}/api/health`,
    timeout: 240_000,
    reuseExistingServer: false,
  },
});
