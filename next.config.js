import { codeVersion } from './lib/code-version.mjs';

/** A study's own address with a format as its end. */
const DOWNLOADS = [
  {
    source: '/events/:event([a-z0-9-]+)\\.:format(csv|json|xlsx|parquet|zip)',
    destination: '/api/events/:event/study.:format',
  },
];

/** @type {import('next').NextConfig} */
const nextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  serverExternalPackages: ['better-sqlite3', '@prisma/adapter-better-sqlite3'],
  env: { CODE_VERSION: codeVersion() },
  rewrites: async () => DOWNLOADS,
};

export default nextConfig;
