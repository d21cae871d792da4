import { once } from 'node:events';
import { createServer } from 'node:http';

/** What loads the build's modules, opens the database, and reads and writes a page. */
const ASKED = ['/api/health', '/api/events', '/'];
/** An answer is waited for so long, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Whether a server asks itself before it listens: unless `AFTERSHOCK_WARM_UP` is `off`, for one that is started to be
 * asked a thing or two, as tests do.
 *
 * @param {string | undefined} setting
 */
export const isWarmUpWanted = (setting = process.env.AFTERSHOCK_WARM_UP) => setting !== 'off';

/**
 * Asks a handler, over a port that nobody knows, for what would keep its first readers waiting: a proxy hands readers to
 * an instance as soon as it listens. How it answers is no matter; a database that is away may come later.
 *
 * @param {import('node:http').RequestListener} handle
 */
export async function warmUp(handle) {
  const server = createServer(handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;
  for (const path of ASKED) {
    const asking = fetch(`${origin}${path}`, { signal: AbortSignal.timeout(PATIENCE) });
    await asking.then((answer) => answer.text()).catch(String);
  }
  server.close();
  server.closeAllConnections();
}
