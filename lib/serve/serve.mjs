import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import next from 'next';
import { admit } from './admission.mjs';
import { logConsole } from './console-lines.mjs';
import { withKeptAnswers } from './kept-answers.mjs';
import { openLog } from './log.mjs';
import { logCrash } from './log-crash.mjs';
import { withMetrics } from './metrics-answer.mjs';
import { withObservation } from './observe.mjs';
import { withPagesInTurn } from './pages-in-turn.mjs';
import { withSecurityHeaders } from './security-headers.mjs';
import { READING, SENDING } from './slow-clients.mjs';
import { stopOnSignal } from './stop-on-signal.mjs';
import { isWarmUpWanted, warmUp } from './warm-up.mjs';
import { whereWellFormed } from './well-formed.mjs';

/*
 * Serves the production build. Plain JavaScript, so that no compiler runs in the process that serves. Next's own
 * server neither limits how many requests it takes on nor how slowly they may come, and drops those that wait to be
 * accepted when it is told to stop.
 */

const { values } = parseArgs({
  options: { port: { type: 'string', short: 'p' }, hostname: { type: 'string', short: 'H' } },
});
const port = Number(values.port ?? process.env.PORT ?? 3000);
const { hostname } = values;

/** The log, or one line that says what is wrong with its level. */
function openLogOrExit() {
  try {
    return openLog();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    return process.exit(2);
  }
}

const log = openLogOrExit();
logConsole(log);
logCrash(log);
const app = next({ dev: false, dir: fileURLToPath(new URL('../..', import.meta.url)), port });
await app.prepare();
if (isWarmUpWanted()) await warmUp(withSecurityHeaders(app.getRequestHandler()));
const server = createServer(
  SENDING,
  withObservation(
    withSecurityHeaders(
      whereWellFormed(withMetrics(admit(withPagesInTurn(withKeptAnswers(app.getRequestHandler()))))),
    ),
    log,
  ),
);
server.setTimeout(READING);
server.on('clientError', ({ code }, socket) => {
  log.info({ code }, 'what came is no request');
  if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
});
stopOnSignal(server);
server.listen(port, hostname, () => {
  process.stdout.write(`Aftershock is at http://${hostname ?? 'localhost'}:${server.address().port}\n`);
});
