import { defineConfig } from 'prisma/config';

export default defineConfig({
  schema: '../prisma/schema.prisma',
  migrations: { path: '../prisma/migrations', seed: 'node lib/bundle/run.mjs prisma/seed.ts' },
  datasource: { url: process.env.DATABASE_URL ?? 'file:./prisma/aftershock.db' },
});
