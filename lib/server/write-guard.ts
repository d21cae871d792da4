import { bearsToken } from '@/lib/serve/bears-token.mjs';
import { siteOrigin } from './site-origin';
import { WriteRefusedError } from './write-refused-error';

const LARGEST_BODY = 16_384;
const MOST_REQUESTS = 10;
const PERIOD = 60_000;

/** Times of the latest requests to write, whoever sent them: guessing a token is slow too. */
const latest: number[] = [];

/** Whether this server takes writes over the network at all. */
export function isWritingOn(): boolean {
  return Boolean(process.env.AFTERSHOCK_WRITE_TOKEN);
}

function limitRate(now: number): void {
  while (latest.length > 0 && now - latest[0]! >= PERIOD) latest.shift();
  if (latest.length >= MOST_REQUESTS) {
    const seconds = Math.ceil((latest[0]! + PERIOD - now) / 1000);
    throw new WriteRefusedError(429, 'Too many writes', `Try again in ${seconds} s.`, seconds);
  }
  latest.push(now);
}

/** Only a page of this site, or no page at all, may write: a browser says where its request comes from. */
function requireSameOrigin(request: Request): void {
  const origin = request.headers.get('Origin');
  const site = request.headers.get('Sec-Fetch-Site');
  const isForeign = origin !== null && origin !== siteOrigin(request);
  if (isForeign || (site !== null && site !== 'same-origin' && site !== 'none')) {
    throw new WriteRefusedError(403, 'Another site may not write here', 'Use the page of this site.');
  }
}

function requireToken(request: Request, token: string): void {
  if (!bearsToken(request.headers.get('Authorization'), token)) {
    throw new WriteRefusedError(
      401,
      'The write token is missing or wrong',
      'Send it as "Authorization: Bearer TOKEN".',
    );
  }
}

async function limitedText(request: Request): Promise<string> {
  const tooLarge = new WriteRefusedError(413, 'The body is too large', `Send at most ${LARGEST_BODY} bytes.`);
  if (Number(request.headers.get('Content-Length') ?? 0) > LARGEST_BODY) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    // A length that is not declared, or declared too small, does not get around the limit.
    if (size > LARGEST_BODY) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Lets a request to write in and gives its body: only where a token is configured and given, from a page of this
 * site or none, as JSON of limited size, and not too often.
 *
 * @throws WriteRefusedError with the status and what to do.
 */
export async function admittedBody(request: Request, now = Date.now()): Promise<string> {
  const token = process.env.AFTERSHOCK_WRITE_TOKEN;
  if (!token) {
    throw new WriteRefusedError(
      403,
      'Writing over the network is off',
      'It is on where the server has AFTERSHOCK_WRITE_TOKEN; the command line writes without it.',
    );
  }
  limitRate(now);
  requireSameOrigin(request);
  requireToken(request, token);
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw new WriteRefusedError(415, 'The body is not JSON', 'Send it with Content-Type: application/json.');
  }
  return limitedText(request);
}
