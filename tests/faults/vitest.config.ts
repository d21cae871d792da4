import { spawnSync } from 'node:child_process';
import { defineConfig } from 'vitest/config';
import config from '../vitest.config';

/** A small disk and a read-only one are made by mounting, which not every machine lets a test do. */
const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0;

/* Against the production build, which must be there: npm run build. */
export default defineConfig({
  ...config,
  test: {
    ...config.test,
    include: canMount ? ['tests/faults/**/*.fault.ts'] : ['tests/faults/**/!(disk).fault.ts'],
    // Signals and limits race a process that a loaded machine runs late; what fails twice is wrong.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
