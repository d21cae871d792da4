import { format, stripVTControlCharacters, types } from 'node:util';
import { countError } from './metrics.mjs';
import { requestContext } from './request-context.mjs';

/** @param {unknown[]} words */
function lineOf(words) {
  const error = words.find(types.isNativeError);
  const others = words.filter((word) => word !== error);
  const message = stripVTControlCharacters(format(...others)).trim();
  const request = requestContext.getStore()?.id;
  return { ...(request && { request }), ...(error && { err: error }), ...(message && { msg: message }) };
}

/**
 * Makes lines of the log of what is written by `console`, with the id of the request that is being answered: handlers
 * tell of their errors so, as Next does of a page's, and neither is of a module that this one could be handed to.
 *
 * @param {import('pino').Logger} log
 */
export function logConsole(log) {
  const info = (/** @type {unknown[]} */ ...words) => log.info(lineOf(words));
  Object.assign(console, {
    error: (/** @type {unknown[]} */ ...words) => {
      countError();
      log.error(lineOf(words));
    },
    warn: (/** @type {unknown[]} */ ...words) => log.warn(lineOf(words)),
    info,
    log: info,
    debug: (/** @type {unknown[]} */ ...words) => log.debug(lineOf(words)),
  });
}
