import { spawnSync } from 'node:child_process';

// The generator needs no engine, but Prisma looks for one first: any existing file satisfies it.
const { status } = spawnSync('prisma', ['generate', '--no-hints'], {
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  },
  shell: process.platform === 'win32',
  stdio: ['ignore', 'ignore', 'inherit'],
});
process.exit(status ?? 1);
