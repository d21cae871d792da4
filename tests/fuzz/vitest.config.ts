import config from '../vitest.config';

/* A case that hangs is a failure: each of these takes seconds, not minutes. */
export default {
  ...config,
  test: { ...config.test, include: ['tests/fuzz/**/*.fuzz.ts'], testTimeout: 180_000 },
};
