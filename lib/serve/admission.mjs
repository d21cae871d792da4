/** So many requests are taken on at once; more would only wait longer for the same processor. */
const MOST_AT_ONCE = Number(process.env.AFTERSHOCK_MOST_REQUESTS || 128);

/** What tells a proxy or a monitor how the server is must be answered when it is busy. */
const ALWAYS = new Set(['/api/health', '/api/metrics']);

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
 * Hands requests to a handler, so many at once; the others are told to come again, which costs nothing, instead of
 * making everybody wait.
 *
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown} handle
 * @returns {import('node:http').RequestListener}
 */
export function admit(handle, mostAtOnce = MOST_AT_ONCE) {
  let taken = 0;
  return (request, response) => {
    if (taken >= mostAtOnce && !ALWAYS.has(request.url ?? '')) {
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
