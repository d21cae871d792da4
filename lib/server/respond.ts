import { createHash } from 'node:crypto';
import { type Problem, problemOf } from './problem';

const CACHE = 'public, max-age=0, s-maxage=300, stale-while-revalidate=86400';

/** A body with an entity tag of its own bytes; 304 where the reader already has it. */
function respondWith(request: Request, body: string, headers: Record<string, string>): Response {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const all = { ...headers, ETag: tag, 'Cache-Control': CACHE, 'X-Content-Type-Options': 'nosniff' };
  const known = request.headers.get('If-None-Match')?.split(/\s*,\s*/) ?? [];
  const isKnown = known.some((candidate) => candidate === '*' || candidate.replace(/^W\//, '') === tag);
  return isKnown ? new Response(null, { status: 304, headers: all }) : new Response(body, { headers: all });
}

/** JSON with an entity tag. */
export function respondJson(request: Request, value: unknown): Response {
  return respondWith(request, JSON.stringify(value), { 'Content-Type': 'application/json; charset=utf-8' });
}

/** A CSV download with an entity tag. */
export function respondCsv(request: Request, csv: string, fileName: string): Response {
  return respondWith(request, csv, {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': `attachment; filename="${fileName}"`,
  });
}

/** A problem as `application/problem+json`, never cached. */
export function respondProblem(problem: Problem): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store' },
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
