import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Operation, operations } from '@/lib/openapi/operations';
import { ask, expectAsDocumented } from '../support/documented-api';
import { freshDatabase } from '../support/fresh-database';
import { fieldTexts } from './field-texts';
import { fuzzLater } from './fuzz';
import { nasty } from './hostile-text';

await freshDatabase();

/** Addresses whose files take long to write are asked for their heads, which takes the same path to the study. */
const METHODS = (operation: Operation) => (operation.answer.schema ? 'GET' : 'HEAD');

/** Fields as the document lists them, valid by their examples and enumerations or not at all, and a study's. */
function fieldsOf({ parameters }: Operation): fc.Arbitrary<[string, string][]> {
  const listed = parameters.map(({ name, schema, example, required }) => {
    const known: unknown[] = schema.enum ?? [example ?? schema.default ?? ''];
    const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known.map(String)) }, nasty);
    return fc.option(
      text.map((value): [string, string] => [name, value]),
      { freq: required ? 5 : 1, nil: undefined },
    );
  });
  return fc
    .tuple(...listed)
    .map((fields) => fields.filter((field) => field !== undefined))
    .chain((own) => fieldTexts.map((study) => (study.length > 0 ? [...study, ...own.slice(0, 2)] : own)));
}

const requests = fc
  .constantFrom(...operations())
  .chain((operation) => fieldsOf(operation).map((fields) => ({ operation, fields })));

test('no request of any address is answered with a 500, and every answer is a documented one', async () => {
  await fuzzLater('API requests', requests, async ({ operation, fields }) => {
    const method = METHODS(operation);
    const response = await ask(operation, Object.fromEntries(fields), method);
    const { status } = response;
    expect([200, 304, ...operation.problems.filter((problem) => problem !== 500)]).toContain(status);
    if (status >= 400) {
      expect(response.headers.get('Content-Type')).toContain('application/problem+json');
      await expectAsDocumented(operation, response);
      return;
    }
    if (method === 'GET') await expectAsDocumented(operation, response);
  });
});
