import { componentPath, type JsonSchema } from './components';
import { type Operation, operations } from './operations';

/** One method of one address, as the reference shows it. */
export type Call = Pick<Operation, 'path' | 'summary' | 'description' | 'parameters' | 'problems'> & {
  method: 'GET' | 'POST';
  /** Shape of the JSON that is sent, where one is. */
  body?: JsonSchema;
  answer: { status: number; type: string; schema?: JsonSchema };
};

function callsOf({ write, answer, ...read }: Operation): Call[] {
  const get: Call = { ...read, method: 'GET', answer: { status: 200, ...answer } };
  if (!write) return [get];
  const schema = { $ref: componentPath(write.answer) };
  return [
    get,
    {
      path: read.path,
      summary: write.summary,
      parameters: [],
      problems: write.problems,
      method: 'POST',
      body: write.body,
      answer: { status: 201, type: 'application/json', schema },
    },
  ];
}

/** Every method of every address, in the order of the reference. */
export const calls = (): Call[] => operations().flatMap(callsOf);
