import { SOFTWARE } from '@/lib/software';
import { componentPath, componentSchemas, type JsonSchema } from './components';
import { type Operation, operations } from './operations';

const PROBLEMS: Record<number, string> = {
  400: 'A field cannot be read; the problem names it and what would be valid',
  401: 'The write token is missing or wrong',
  403: 'Writing is off, or the request comes from another site',
  404: 'The event or a ticker is not stored; the problem lists those that are',
  409: 'It is stored already',
  413: 'The body is too large',
  415: 'The body is not JSON',
  422: 'No security of the study has enough data; the problem says how much it has and needs',
  429: 'Too many writes',
  500: 'Something went wrong',
  503: 'The database cannot be read, or the server is busy',
};

const problem = (status: number) => ({
  description: PROBLEMS[status] ?? 'A problem',
  content: { 'application/problem+json': { schema: { $ref: componentPath('Problem') } } },
});

/** `/api/events/{event}/study.csv` becomes `getEventsEventStudyCsv`. */
function operationId(path: string): string {
  const words = path
    .replace('/api/', '')
    .split(/[^A-Za-z]+/)
    .filter(Boolean);
  return `get${words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')}`;
}

function described({ path, summary, description, parameters, answer, problems }: Operation) {
  const schema: JsonSchema = answer.schema ?? { type: 'string', format: 'binary' };
  const isTagged = path !== '/api/health';
  return {
    operationId: operationId(path),
    summary,
    ...(description && { description }),
    parameters,
    responses: {
      200: { description: summary, content: { [answer.type]: { schema } } },
      ...(isTagged && { 304: { description: 'The reader has it already, by the tag in If-None-Match' } }),
      ...Object.fromEntries(problems.map((status) => [status, problem(status)])),
    },
  };
}

function describedWrite(path: string, write: NonNullable<Operation['write']>) {
  return {
    operationId: operationId(path).replace('get', 'post'),
    summary: write.summary,
    security: [{ writeToken: [] }],
    requestBody: { required: true, content: { 'application/json': { schema: write.body } } },
    responses: {
      201: {
        description: write.summary,
        content: { 'application/json': { schema: { $ref: componentPath(write.answer) } } },
      },
      ...Object.fromEntries(write.problems.map((status) => [status, problem(status)])),
    },
  };
}

/** The API's description in OpenAPI 3.1, built from the schemas that read its requests and type its answers. */
export function openApiDocument(origin: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: `${SOFTWARE.name} API`,
      version: SOFTWARE.version,
      description:
        'Event studies on stored prices: what a news event did to stock prices. Everything is read with GET or HEAD, from any origin; answers carry entity tags.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: origin }],
    paths: Object.fromEntries(
      operations().map((operation) => [
        operation.path,
        {
          get: described(operation),
          ...(operation.write && { post: describedWrite(operation.path, operation.write) }),
        },
      ]),
    ),
    components: {
      schemas: componentSchemas(),
      securitySchemes: { writeToken: { type: 'http', scheme: 'bearer' } },
    },
  };
}
