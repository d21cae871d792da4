import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (/** @type {string} */ text) => createHash('sha256').update(text).digest();

/**
 * Whether an `Authorization` header bears a token. Digests, which are equally long, are compared in a time that does
 * not tell how much of it is right.
 *
 * @param {string | null | undefined} authorization
 * @param {string} token
 */
export function bearsToken(authorization, token) {
  const given = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1] ?? '';
  return timingSafeEqual(digest(given), digest(token));
}
