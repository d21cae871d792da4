/** A client has so many seconds to send its headers; the other limits are measured by it. */
const PATIENCE = Number(process.env.AFTERSHOCK_PATIENCE || 10);

/** Longer than a proxy in front keeps a connection, so that it is never the server which hangs up first. */
const KEEP_ALIVE = 75_000;

const milliseconds = PATIENCE * 1000;

/** How slowly a request may come: its headers, and the whole of it. */
export const SENDING = {
  headersTimeout: milliseconds,
  requestTimeout: 3 * milliseconds,
  connectionsCheckingInterval: Math.min(1000, milliseconds),
  keepAliveTimeout: KEEP_ALIVE,
};

/** A connection on which nothing moves for so long is cut, though its reader asked: longer than any answer takes to make. */
export const READING = 12 * milliseconds;
