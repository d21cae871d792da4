import { defineConfig } from 'vitest/config';
import faults from '../faults/vitest.config';

/* Against the production build, which must be there: npm run build. tests/scripts/with-postgresql gives the database. */
export default defineConfig({
  ...faults,
  test: { ...faults.test, include: ['tests/instances/*.fault.ts'], testTimeout: 300_000 },
});
