import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/**
 * What is known of the request that is being answered: its id, and where its answer comes from: made for it, kept from
 * an earlier one, or shed because the server is busy.
 *
 * @typedef {{ id: string, from: 'made' | 'kept' | 'shed' }} RequestContext
 */

/** @type {AsyncLocalStorage<RequestContext>} */
export const requestContext = new AsyncLocalStorage();

/** Ids as proxies give them. What else a reader sends could be anything, and would stand in the log and the answer. */
const WELL_FORMED = /^[\w.-]{1,64}$/;

/** @param {string | string[] | undefined} given */
export function newContext(given) {
  const isTaken = typeof given === 'string' && WELL_FORMED.test(given);
  /** @type {RequestContext} */
  const context = { id: isTaken ? given : randomUUID(), from: 'made' };
  return context;
}

/** Notes where the answer to the request at hand comes from. @param {RequestContext['from']} from */
export function noteAnswer(from) {
  const context = requestContext.getStore();
  if (context) context.from = from;
}
