import { expect, test } from 'vitest';
import { ApiReference } from '@/components/reference/api-reference';
import { openApiDocument } from '@/lib/openapi/document';
import { translatorOf } from '@/lib/text/translator';
import { pageMarkup } from '../support/page-markup';

type Documented = {
  parameters?: readonly { name: string }[];
  requestBody?: { content: { 'application/json': { schema: { properties?: object } } } };
  responses: Record<string, { content?: object }>;
};

const page = (locale: 'en' | 'ar') => pageMarkup(<ApiReference t={translatorOf(locale)} />, locale);
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, '').replaceAll('&quot;', '"');

/** What the document says of a call: its method and address, what it takes, and the statuses it answers with. */
function documented(): string[] {
  return Object.entries(openApiDocument('https://aftershock.example').paths).flatMap(([path, methods]) =>
    Object.entries(methods as unknown as Record<string, Documented>).map(([method, operation]) => {
      const body = operation.requestBody?.content['application/json'].schema.properties ?? {};
      const names = [...(operation.parameters ?? []).map(({ name }) => name), ...Object.keys(body)];
      // What HTTP says of every tagged answer is said once, at the head of the page.
      const statuses = Object.keys(operation.responses).filter((status) => status !== '304');
      return [`${method.toUpperCase()} ${path}`, names.join(' '), statuses.join(' ')].join(' | ');
    }),
  );
}

/** The same as the page shows it. */
function shown(markup: string): string[] {
  return [...markup.matchAll(/<article class="[^"]*">(.*?)<\/article>/g)].map(([, entry]) => {
    const names = [...entry!.matchAll(/<th scope="row"><code[^>]*>([^<]*)/g)].map(([, name]) => name);
    const answers = textOf(entry!.slice(entry!.lastIndexOf('<p')));
    const statuses = answers.match(/\b[2-5]\d\d\b/g) ?? [];
    return [textOf(/<h3.*?<\/h3>/.exec(entry!)![0]), names.join(' '), statuses.join(' ')].join(' | ');
  });
}

test('the page shows every call of the document with its method, what it takes and what it answers', () => {
  expect(documented().length).toBeGreaterThan(15);
  expect(documented()).toContain(
    'POST /api/events | announced timeZone session benchmark title slug description note citation | 201 400 401 403 404 409 413 415 429 500 503',
  );
  expect(shown(page('en'))).toEqual(documented());
  expect(shown(page('ar'))).toEqual(documented());
});

test('in Arabic the space stands after an answer without a shape, not inside it', () => {
  expect(textOf(page('ar'))).toContain('يجيب بـ 200 application/zip أو بمشكلة');
  expect(page('ar')).toContain('200 <code>application/zip</code></bdi> ');
});
