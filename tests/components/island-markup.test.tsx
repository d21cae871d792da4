import { afterEach, expect, test } from 'vitest';
import { Markup } from '@/components/ui/island/markup';
import { markupProps } from '@/lib/server/markup-props';
import { pageMarkup } from '../support/page-markup';

type Words = { words: string };
const Drawn = ({ words }: Words) => <p>{words}</p>;
const CODE = { OnServer: Drawn, fetch: async () => Drawn, fetched: null };
const HOSTILE = { words: '</script><b>bold</b><!--' };

afterEach(() => markupProps().clear());

test('no text among the props ends the block that carries them', () => {
  markupProps().set('key', HOSTILE);
  const markup = pageMarkup(<Markup code={CODE} sent={{ inMarkup: 'key' }} />);
  expect(markup).toContain('<p>&lt;/script&gt;');
  const [block, ...others] = [...markup.matchAll(/<script[^>]*data-props="key"[^>]*>(.*?)<\/script>/g)];
  expect(others).toHaveLength(0);
  expect(block?.[1]).not.toContain('<');
  expect(JSON.parse(block?.[1] ?? '')).toEqual(HOSTILE);
});

test('props that came with the page itself are not sent a second time', () => {
  const markup = pageMarkup(<Markup code={CODE} sent={{ here: HOSTILE }} />);
  expect(markup).toContain('<p>&lt;/script&gt;');
  expect(markup).not.toContain('<script');
});
