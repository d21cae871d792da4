import { createHash } from 'node:crypto';
import { contentDisposition } from '@/lib/downloads/content-disposition';
import { isKnown } from './entity-tag';
import { type Problem, problemOf } from './problem';

const CACHE = 'public, max-age=0, s-maxage=300, stale-while-revalidate=86400';

/** Reading is open to pages of every origin; writing is not. */
const CROSS_ORIGIN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Content-Disposition',
};

/** An answer before it is made: what it is, and how its body comes about where it is wanted. */
type Representation = {
  tag: string;
  headers: Record<string, string>;
  body: () => BodyInit | Promise<BodyInit>;
};

/** Answers with a representation: 304 where the reader already has it, no body where only the head is asked for. */
export async function respondWith(
  request: Request,
  { tag, headers, body }: Representation,
): Promise<Response> {
  const all = {
    ...CROSS_ORIGIN,
    ...headers,
    ETag: tag,
    'Cache-Control': CACHE,
    'X-Content-Type-Options': 'nosniff',
  };
  if (isKnown(request, tag)) return new Response(null, { status: 304, headers: all });
  return new Response(request.method === 'HEAD' ? null : await body(), { headers: all });
}

function respondText(request: Request, text: string, headers: Record<string, string>): Promise<Response> {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  return respondWith(request, { tag, headers, body: () => text });
}

/** JSON with an entity tag of its own bytes. */
export function respondJson(request: Request, value: unknown): Promise<Response> {
  return respondText(request, JSON.stringify(value), { 'Content-Type': 'application/json; charset=utf-8' });
}

/** A CSV download with an entity tag of its own bytes. */
export function respondCsv(request: Request, csv: string, fileName: string): Promise<Response> {
  return respondText(request, csv, {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': contentDisposition(fileName),
  });
}

/** A problem as `application/problem+json`, never cached. */
export function respondProblem(problem: Problem): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      ...CROSS_ORIGIN,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
    },
  });
}

/** Answers a browser that asks whether a page of another origin may read here: it may. */
export function respondPreflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': 'If-None-Match',
      'Access-Control-Max-Age': '86400',
      Allow: 'GET, HEAD, OPTIONS',
    },
  });
}

/** Runs a handler and turns whatever it throws into a problem. */
export async function answering(handler: () => Promise<Response>): Promise<Response> {
  try {
    return await handler();
  } catch (error) {
    return respondProblem(problemOf(error));
  }
}
