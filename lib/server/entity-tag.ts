import { createHash } from 'node:crypto';
import { CODE_VERSION } from '@/lib/software';

/**
 * The entity tag of an answer computed from stored data: it changes with what was asked for, the
 * version of the data and the code. Weak, because a proxy may compress the answer.
 */
export function entityTag(asked: unknown, version: string): string {
  const parts = JSON.stringify([asked, version, CODE_VERSION]);
  return `W/"${createHash('sha256').update(parts).digest('base64url').slice(0, 27)}"`;
}

/** Whether the reader names this tag among those it has. */
export function hasTag(request: Request, tag: string): boolean {
  const known = request.headers.get('If-None-Match')?.split(',') ?? [];
  return known.some((candidate) => opaque(candidate) === opaque(tag));
}

/** Whether the reader has any answer at all, whatever its tag. */
export function hasAny(request: Request): boolean {
  return request.headers.get('If-None-Match')?.trim() === '*';
}

const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
