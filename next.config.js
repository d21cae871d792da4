import { PHASE_PRODUCTION_SERVER } from 'next/constants.js';
import { codeVersion } from './lib/code-version.mjs';

// Every way to start Next reads this file first: nothing of a reader's use is sent anywhere, on any system.
process.env.NEXT_TELEMETRY_DISABLED = '1';

/** A study's own address, in either language, with a format as its end. */
const DOWNLOADS = ['', '/ar'].map((prefix) => ({
  source: `${prefix}/events/:event([a-z0-9-]+)\\.:format(csv|json|xlsx|parquet|zip|html)`,
  destination: '/api/events/:event/study.:format',
}));

/** Addresses of pages without a language: not the API, Next's own files, the icon, or a page in Arabic. */
const UNPREFIXED = '/:path((?!(?:ar|en|api|_next)(?:/|$)|icon\\.svg).*)';

/** English pages have no prefix; the app keeps them beside the Arabic ones, under their language. */
const PAGES = [{ source: UNPREFIXED, destination: '/en/:path' }];

/** The front page in the language the reader chose, or else the browser's; and no English page under a prefix. */
const REDIRECTS = [
  {
    source: '/',
    has: [{ type: 'cookie', key: 'locale', value: 'ar' }],
    destination: '/ar',
    permanent: false,
  },
  {
    source: '/',
    missing: [{ type: 'cookie', key: 'locale' }],
    // Arabic stands among the browser's languages with no English before it.
    has: [{ type: 'header', key: 'accept-language', value: '(?:(?! *en\\b)[^,]*,)* *ar\\b.*' }],
    destination: '/ar',
    permanent: false,
  },
  { source: '/en/:path*', destination: '/:path*', permanent: true },
];

/** @type {import('next').NextConfig} */
const nextConfig = {
  turbopack: {
    resolveAlias: {
      'use-intl/format-message': 'use-intl/format-message/format-only',
      // Asks by `eval`, which the policy of pages refuses; what has symbols has generators.
      '@stdlib/assert-has-generator-support': '@stdlib/assert-has-symbol-support',
    },
    rules: { '**/messages/*/*.json': { loaders: ['./lib/text/compile-messages.mjs'], as: '*.js' } },
  },
  reactStrictMode: true,
  poweredByHeader: false,
  // No page has pictures to scale: the address that scales them would be work for whoever asks.
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', '@prisma/adapter-better-sqlite3', 'pg', '@prisma/adapter-pg'],
  redirects: async () => REDIRECTS,
  rewrites: async () => ({ beforeFiles: [...DOWNLOADS, ...PAGES] }),
};

/** What a build is told from others by is written into it: who serves it need not read every source again. */
export default (phase) =>
  phase === PHASE_PRODUCTION_SERVER ? nextConfig : { ...nextConfig, env: { CODE_VERSION: codeVersion() } };
