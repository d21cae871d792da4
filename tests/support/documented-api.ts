import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020';
import { expect } from 'vitest';
import { openApiDocument } from '@/lib/openapi/document';
import type { Operation } from '@/lib/openapi/operations';

const root = resolve(import.meta.dirname, '../..');
export const document = openApiDocument('https://aftershock.example');

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Response | Promise<Response>;
type Route = Record<string, unknown> & { GET: Handler; OPTIONS: () => Response };

/** Addresses of the route files; the one for everything else is not an address. */
export function routePaths(): string[] {
  return readdirSync(join(root, 'app/api'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('route.ts') && !file.includes('[...'))
    .map((file) => `/api/${dirname(file).replaceAll('[', '{').replaceAll(']', '}')}`)
    .sort();
}

/** The module that serves an address. */
export const routeOf = (path: string): Promise<Route> =>
  import(join(root, 'app', path.replaceAll('{', '[').replaceAll('}', ']'), 'route.ts'));

/** The answer to a request for an address with the examples of its path and required fields, and the fields given. */
export async function ask(
  { path, parameters }: Operation,
  fields: Record<string, string> = {},
  method = 'GET',
): Promise<Response> {
  const url = new URL(path, 'https://aftershock.example');
  const inPath: Record<string, string> = {};
  for (const { name, in: place, required, example } of parameters) {
    if (place === 'path') inPath[name] = example!;
    else if (required) url.searchParams.set(name, example!);
  }
  for (const [name, value] of Object.entries(fields)) {
    if (name in inPath) inPath[name] = value;
    else url.searchParams.set(name, value);
  }
  return (await routeOf(path)).GET(new Request(url, { method }), { params: Promise.resolve(inPath) });
}

const ajv = new Ajv({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'document', ...document });

function shapeOf(path: string, status: number | string, type: string): ValidateFunction {
  const pointer = ['paths', path, 'get', 'responses', String(status), 'content', type, 'schema'].map((part) =>
    encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')),
  );
  const shape = ajv.getSchema(`document#/${pointer.join('/')}`);
  if (!shape) throw new Error(`the document has no shape for ${path} ${status} ${type}`);
  return shape;
}

/** Holds an answer to the shape that the document has for its status and type. */
export async function expectAsDocumented(operation: Operation, response: Response): Promise<void> {
  const type = response.headers.get('Content-Type')?.split(';')[0] ?? '';
  const shape = shapeOf(operation.path, response.status, type);
  const isJson = type.endsWith('json');
  expect(shape(isJson ? await response.json() : await response.text()), JSON.stringify(shape.errors)).toBe(
    true,
  );
}
