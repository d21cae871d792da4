import { LRUCache } from 'lru-cache';
import { countKept } from './metrics.mjs';
import { noteAnswer } from './request-context.mjs';

/** A handler says of an answer that may be kept which version of the stored data it was made from. */
const MADE_FROM = 'x-made-from';
/** A handler is asked by this header to compress its answer itself, and says by the other that it has. */
const PACK = 'x-pack';
const PACKED = 'x-packed';
const MOST_BYTES = 64 * 2 ** 20;
/** What the headers of an answer take beside its body. */
const HEADERS_SIZE = 1024;

/**
 * @typedef {import('node:http').OutgoingHttpHeaders} Headers
 * @typedef {{ madeFrom: string, headers: Headers, body: Buffer }} Answer
 * @typedef {import('node:http').ServerResponse} Response
 */

/** The version of the stored data, which `lib/server/made-from.ts` tells of once something was made from them. */
const storedVersion = () => globalThis.aftershockDataVersion?.();

/** @param {string | undefined} accepted */
function takesGzip(accepted = '') {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(accepted);
}

/** Listens to what a handler answers, and keeps it where the handler says that it may be kept. */
function listen(/** @type {Response} */ response, /** @type {(answer: Answer) => void} */ keep) {
  const { setHeader, write, end } = response;
  /** @type {string | undefined} */
  let madeFrom;
  /** @type {Buffer[]} */
  const pieces = [];
  const hear = (/** @type {unknown} */ piece) => {
    if (madeFrom !== undefined && (typeof piece === 'string' || piece instanceof Uint8Array)) {
      pieces.push(Buffer.from(piece));
    }
  };
  response.setHeader = (name, value) => {
    if (name.toLowerCase() === MADE_FROM) {
      madeFrom = String(value);
      return response;
    }
    // Next passes no Content-Encoding on, and compresses what has none.
    return setHeader.call(response, name.toLowerCase() === PACKED ? 'Content-Encoding' : name, value);
  };
  response.write = (...words) => {
    hear(words[0]);
    return write.apply(response, words);
  };
  response.end = (...words) => {
    hear(words[0]);
    return end.apply(response, words);
  };
  response.once('finish', () => {
    if (madeFrom === undefined || response.statusCode !== 200) return;
    keep({ madeFrom, headers: response.getHeaders(), body: Buffer.concat(pieces) });
  });
}

/** Sends a kept answer, or word that the reader has it. Headers that are this response's own stay. */
function send(/** @type {Response} */ response, /** @type {Answer} */ { headers, body }, isKnown) {
  for (const [name, value] of Object.entries(headers)) {
    const isOfBody = name.startsWith('content-') && !response.hasHeader(name);
    if (value !== undefined && !response.hasHeader(name) && !(isKnown && isOfBody)) {
      response.setHeader(name, value);
    }
  }
  response.statusCode = isKnown ? 304 : 200;
  response.end(isKnown ? undefined : body);
}

/**
 * Keeps answers of the API as they were sent, compressed, and sends them again while the stored data are those they
 * were made from: a version of the data is asked for each time, so that no answer is ever out of date. The oldest
 * give way.
 *
 * @param {import('node:http').RequestListener} handle
 * @param {{ mostBytes?: number, version?: () => Promise<string> | string | undefined }} options
 * @returns {import('node:http').RequestListener}
 */
export function withKeptAnswers(handle, { mostBytes = MOST_BYTES, version = storedVersion } = {}) {
  /** @type {LRUCache<string, Answer>} */
  const kept = new LRUCache({
    maxSize: mostBytes,
    sizeCalculation: ({ body }) => body.length + HEADERS_SIZE,
  });
  return async (request, response) => {
    const { method, url = '', headers } = request;
    delete headers[PACK];
    if (method !== 'GET' || !url.startsWith('/api/')) return handle(request, response);
    const encoding = takesGzip(headers['accept-encoding']) ? 'gzip' : 'identity';
    headers['accept-encoding'] = encoding;
    if (encoding === 'gzip') headers[PACK] = encoding;
    const key = [encoding, headers.host, headers['x-forwarded-proto'], url].join(' ');
    const answer = kept.get(key);
    const known = headers['if-none-match'];
    const isUsable = answer && (known === undefined || known === answer.headers.etag);
    // Where the version cannot be told, the handler says why.
    if (isUsable && answer.madeFrom === (await Promise.resolve(version()).catch(() => undefined))) {
      noteAnswer('kept');
      return send(response, answer, known !== undefined);
    }
    listen(response, (made) => {
      kept.set(key, made);
      countKept(kept.calculatedSize);
    });
    return handle(request, response);
  };
}
