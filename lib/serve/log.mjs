import pino from 'pino';
import { maskingSecrets } from './secrets.mjs';

const LEVELS = [...Object.keys(pino.levels.values), 'silent'];
/** Where nobody takes the log, so many bytes wait in memory; lines beyond are dropped. */
const MOST_WAITING = 16 * 2 ** 20;

/** Lines are gathered, because a write costs several times what a kept answer's line does: so many bytes, for so long. */
const GATHERED = { minLength: 4096, periodicFlush: 100 };

/** Standard error, written to beside the requests and not between them. */
const standardError = () => pino.destination({ dest: 2, sync: false, maxLength: MOST_WAITING, ...GATHERED });

/** @param {string} level */
function requireLevel(level) {
  if (LEVELS.includes(level)) return level;
  throw new RangeError(`AFTERSHOCK_LOG_LEVEL: expected one of ${LEVELS.join(', ')}, not "${level}"`);
}

/**
 * The log: a line of JSON each, with its level and time (ISO 8601, UTC), no secret of the environment in any.
 * `AFTERSHOCK_LOG_LEVEL` is the least level that is written, `info` unless it is set.
 *
 * @param {Record<string, string | undefined>} environment
 * @param {import('pino').DestinationStream} destination
 * @throws RangeError where the level is none.
 */
export function openLog(environment = process.env, destination = standardError()) {
  return pino(
    {
      level: requireLevel(environment.AFTERSHOCK_LOG_LEVEL || 'info'),
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      hooks: { streamWrite: maskingSecrets(environment) },
    },
    destination,
  );
}
