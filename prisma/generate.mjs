import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** The schema for PostgreSQL is the one for SQLite but for its provider and where its client goes. */
const POSTGRESQL = 'postgresql/schema.prisma';

function writePostgresqlSchema() {
  const schema = readFileSync(new URL('schema.prisma', import.meta.url), 'utf8');
  const generated = schema
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"../lib/database/generated"', '"../../lib/database/generated/postgresql"');
  mkdirSync(new URL('postgresql/', import.meta.url), { recursive: true });
  writeFileSync(
    new URL(POSTGRESQL, import.meta.url),
    `// Made from ../schema.prisma by generate.mjs.\n${generated}`,
  );
}

/** Generates a schema's client. */
function generate(...options) {
  const { status } = spawnSync('prisma', ['generate', '--no-hints', ...options], {
    // The generator needs no engine, but Prisma looks for one first: any existing file satisfies it.
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

writePostgresqlSchema();
// The second client lies inside of the first one's folder, so that both are ignored and found together. Prisma leaves
// folders behind where it generates anew, and takes them for another's.
rmSync(new URL('../lib/database/generated', import.meta.url), { recursive: true, force: true });
generate();
generate('--schema', `prisma/${POSTGRESQL}`);
