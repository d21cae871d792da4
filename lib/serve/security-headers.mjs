import { randomBytes } from 'node:crypto';
import { DATA, EMBED, FILE } from './addresses.mjs';

/** For every answer. HSTS is left to the proxy that holds the certificate. */
const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** An answer of data is no page: opened as one, it may load nothing, run nothing and be framed by nobody. */
const OF_DATA = "default-src 'none'; frame-ancestors 'none'; sandbox";

/**
 * A script of the build may be a worker, which takes its rules from its own answer: it reaches no network. What packs
 * a large workbook there starts workers of its own, from a text that it holds.
 */
const OF_FILES = "default-src 'none'; script-src 'self'; worker-src blob:; frame-ancestors 'none'";

const OF_PAGES = {
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * The policy of a page: scripts of this answer and what they load, and styles, pictures and data of this site.
 * React and D3 place and colour marks by `style` attributes, which run nothing.
 *
 * @param {string} nonce
 * @param {string} framedBy
 */
function pagePolicy(nonce, framedBy) {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src-elem 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');
}

/** @param {import('node:http').ServerResponse} response @param {Record<string, string>} headers */
function set(response, headers) {
  for (const name in headers) response.setHeader(name, headers[name] ?? '');
}

/**
 * Gives every answer its security headers, and every page a nonce of its own: Next takes it from the policy in the
 * request's headers while it renders, where a reader's own is never let through.
 *
 * @param {import('node:http').RequestListener} handle
 * @returns {import('node:http').RequestListener}
 */
export function withSecurityHeaders(handle) {
  return (request, response) => {
    const url = request.url ?? '/';
    delete request.headers['content-security-policy-report-only'];
    delete request.headers['content-security-policy'];
    set(response, ALWAYS);
    if (DATA.test(url) || FILE.test(url)) {
      response.setHeader('Content-Security-Policy', DATA.test(url) ? OF_DATA : OF_FILES);
    } else {
      const policy = pagePolicy(randomBytes(16).toString('base64'), EMBED.test(url) ? '*' : "'none'");
      request.headers['content-security-policy'] = policy;
      set(response, OF_PAGES);
      response.setHeader('Content-Security-Policy', policy);
    }
    handle(request, response);
  };
}
