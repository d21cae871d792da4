import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/* The files of a worker share what they import: loading it anew for each took longer than the tests. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '') } },
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/postgresql/**', 'tests/office/**'],
    setupFiles: ['tests/support/each-file.ts'],
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 120_000,
  },
});
