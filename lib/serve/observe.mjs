import { countAnswer, inFlight } from './metrics.mjs';
import { newContext, requestContext } from './request-context.mjs';

/** An address of any length may be asked for. */
const LONGEST_PATH = 2000;

/**
 * What became of a request. `bytes` are those on the wire, headers included; `isCut` is whether the reader hung up
 * before the end.
 *
 * @typedef {{
 *   id: string, method: string, url: string, status: number, from: string,
 *   bytes: number, isCut: boolean, seconds: number,
 * }} Answered
 */

/** @param {import('pino').Logger} log @param {Answered} answered */
function writeLine(log, { id, method, url, status, from, bytes, isCut, seconds }) {
  const milliseconds = Math.round(seconds * 10_000) / 10;
  const path = url.slice(0, LONGEST_PATH);
  const line = { request: id, method, path, status, from, bytes, milliseconds, ...(isCut && { cut: true }) };
  if (status >= 500) log.warn(line);
  else log.info(line);
}

/**
 * Gives every request an id, the reader's own where it is well formed, and the answer the same in `X-Request-Id`; when
 * the answer has ended, a line of the log and the metrics tell of it.
 *
 * @param {import('node:http').RequestListener} handle
 * @param {import('pino').Logger} log
 * @returns {import('node:http').RequestListener}
 */
export function withObservation(handle, log) {
  return (request, response) => {
    const { method = '', url = '', socket } = request;
    const context = newContext(request.headers['x-request-id']);
    const start = performance.now();
    const before = socket.bytesWritten;
    inFlight.inc();
    response.setHeader('X-Request-Id', context.id);
    response.once('close', () => {
      inFlight.dec();
      const answered = {
        ...context,
        method,
        url,
        status: response.statusCode,
        bytes: socket.bytesWritten - before,
        isCut: !response.writableFinished,
        seconds: (performance.now() - start) / 1000,
      };
      writeLine(log, answered);
      countAnswer(answered);
    });
    requestContext.run(context, handle, request, response);
  };
}
