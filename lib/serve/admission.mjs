import { noteAnswer } from './request-context.mjs';

/** So many requests are taken on at once. */
const MOST_AT_ONCE = Number(process.env.AFTERSHOCK_MOST_REQUESTS || 128);
/** A request that had to wait so long for its turn, in milliseconds, is turned away: those behind it waited longer. */
const LONGEST_WAIT = Number(process.env.AFTERSHOCK_LONGEST_WAIT || 1000);
const LOOK = 25;

/** What tells a proxy or a monitor how the server is must be answered when it is busy. */
const ALWAYS = new Set(['/api/health', '/api/metrics']);

/** Scripts, styles and fonts: a page that was let in is broken without one of them, and they are only read from the disk. */
const PARTS_OF_PAGES = '/_next/static/';

/** @param {string} path */
const isAlwaysAnswered = (path) => ALWAYS.has(path) || path.startsWith(PARTS_OF_PAGES);

const PROBLEM = JSON.stringify({
  type: 'https://www.rfc-editor.org/rfc/rfc9110#status.503',
  title: 'The server is busy',
  status: 503,
  detail: 'More is asked for at once than this server takes on. Ask again in a moment.',
  retryAfter: 1,
});

/** @param {import('node:http').ServerResponse} response */
function shed(response) {
  response.writeHead(503, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Length': Buffer.byteLength(PROBLEM),
    'Cache-Control': 'no-store',
    'Access-Control-Allow-Origin': '*',
    'Retry-After': '1',
  });
  response.end(PROBLEM);
}

/**
 * How long the process has been at work without looking up, in milliseconds: requests that came meanwhile wait in their
 * connections, where nobody counts them.
 */
function busyTime() {
  let looked = performance.now();
  setInterval(() => {
    looked = performance.now();
  }, LOOK).unref();
  return () => performance.now() - looked - LOOK;
}

/**
 * Hands requests to a handler; where that would take on too many, or they waited too long already, they are told to come
 * again, which costs nothing, instead of making everybody wait.
 *
 * @param {import('node:http').RequestListener} handle
 * @returns {import('node:http').RequestListener}
 */
export function admit(
  handle,
  { mostAtOnce = MOST_AT_ONCE, longestWait = LONGEST_WAIT, waited = busyTime() } = {},
) {
  let taken = 0;
  return (request, response) => {
    const isTooMuch = taken >= mostAtOnce || waited() > longestWait;
    if (isTooMuch && !isAlwaysAnswered(request.url ?? '')) {
      noteAnswer('shed');
      shed(response);
      return;
    }
    taken += 1;
    response.once('close', () => {
      taken -= 1;
    });
    handle(request, response);
  };
}
