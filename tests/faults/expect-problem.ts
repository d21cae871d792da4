import { expect } from 'vitest';

/** Holds an answer to a problem of this status that a reader can act on and that gives nothing of the server away. */
export async function expectProblem(response: Response, status: number, detail: string): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Type')).toContain('application/problem+json');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  const text = await response.text();
  expect(JSON.parse(text).detail).toContain(detail);
  expect(text).not.toMatch(/node_modules|\.ts:|\.js:|SQLITE|Prisma|\/tmp\//);
}
