import { Server } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';

/** Connections are still accepted for so long after the signal: who waits for that has asked already. */
const STILL_ACCEPTED = 500;
const LONGEST_ACCEPTED = 4000;
/** Once nothing is asked for so long, connections that were kept open for more are closed. */
const QUIET = 300;
const LOOK = 50;
/** What is not answered by then is cut off. */
const LONGEST = 9000;

/**
 * Ends the process well when it is told to: requests in flight are answered and their connections closed, no new ones
 * are accepted, and the process exits within ten seconds.
 *
 * @param {import('node:http').Server} server
 */
export function stopOnSignal(server) {
  let isStopping = false;
  let active = 0;
  server.prependListener('request', (_, response) => {
    active += 1;
    response.once('close', () => {
      active -= 1;
    });
    if (isStopping) response.setHeader('Connection', 'close');
  });
  let accepted = 0;
  server.prependListener('connection', () => {
    accepted += 1;
  });
  /** One connection is accepted a turn: turns without any mean that none waits. */
  const acceptWaiting = async () => {
    const end = Date.now() + LONGEST_ACCEPTED;
    for (let before = -1; before !== accepted && Date.now() < end; ) {
      before = accepted;
      await setImmediate();
      await setImmediate();
    }
  };
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(LONGEST, undefined, { ref: false }).then(() => process.exit(0));
    await setTimeout(STILL_ACCEPTED);
    await acceptWaiting();
    // HTTP's own close would also cut connections whose request has not been read yet.
    Server.prototype.close.call(server, () => process.exit(0));
    for (let quiet = 0; quiet < QUIET; quiet += LOOK) {
      await setTimeout(LOOK);
      if (active > 0) quiet = 0;
    }
    server.closeIdleConnections();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
