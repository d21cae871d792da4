import { expect, test } from 'vitest';
import { embedSnippet } from '@/lib/text/embed-snippet';

test('a title cannot break out of the frame’s attributes', () => {
  const html = embedSnippet({
    url: 'https://example.org/embed/a/ranking?tickers=NVDA&shown=0,1',
    title: 'Rose "5%" <b>& more',
    height: 700,
  });
  expect(html).toBe(
    '<iframe src="https://example.org/embed/a/ranking?tickers=NVDA&amp;shown=0,1" title="Rose &quot;5%&quot; &lt;b&gt;&amp; more" width="100%" height="700" style="border:0" loading="lazy"></iframe>',
  );
});
