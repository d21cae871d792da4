import { kindOf } from './addresses.mjs';

/** Pages are written so many at once: writing is the processor's work, and more would only all be late. */
const AT_ONCE = 4;
/** A page that is not sent after so many milliseconds has a slow reader, for whom the others do not wait. */
const LONGEST_TURN = 1000;

const WRITTEN = new Set(['page', 'embed']);

/**
 * Hands pages to a handler in the order in which they were asked for, a few at once, and everything else at once. A
 * page whose reader is gone by its turn is not written: those of an overload would keep later readers waiting.
 *
 * @param {import('node:http').RequestListener} handle
 * @returns {import('node:http').RequestListener}
 */
export function withPagesInTurn(handle, { atOnce = AT_ONCE, longestTurn = LONGEST_TURN } = {}) {
  /** @type {Parameters<import('node:http').RequestListener>[]} */
  const waiting = [];
  let written = 0;

  function begin() {
    while (written < atOnce && waiting.length > 0) {
      const [request, response] = waiting.shift();
      if (!response.destroyed) write(request, response);
    }
  }

  /** @type {import('node:http').RequestListener} */
  function write(request, response) {
    written += 1;
    let isOver = false;
    const pass = () => {
      if (isOver) return;
      isOver = true;
      clearTimeout(slow);
      written -= 1;
      begin();
    };
    const slow = setTimeout(pass, longestTurn);
    response.once('close', pass);
    handle(request, response);
  }

  return (request, response) => {
    if (!WRITTEN.has(kindOf(request.url ?? ''))) return handle(request, response);
    waiting.push([request, response]);
    begin();
  };
}
