import { expect, test } from 'vitest';
import { GroupEvidence } from '@/components/study/group-evidence';
import { bundledStudy } from '../support/bundled-study';
import { pageMarkup } from '../support/page-markup';

const drawn = (tickers?: string) =>
  pageMarkup(
    <GroupEvidence
      study={bundledStudy(tickers ? { tickers } : {})}
      highlight="NVDA"
      onHighlight={() => undefined}
    />,
  );
/** The charts whose room is kept, by their classes. */
const kept = (html: string) => html.match(/class="[^"]*(groups|tests|heatmap|multiples)[^"]*"/g)?.length ?? 0;

test('one stock has no section of groups, and so no empty room for one', () => {
  expect(drawn('NVDA')).toBe('');
});

test('room as for the usual study is kept only where there are as many stocks', () => {
  expect(drawn()).toContain('Groups, and every stock at once');
  expect(kept(drawn())).toBe(4);
  expect(drawn('NVDA,AEP')).toContain('Groups, and every stock at once');
  expect(kept(drawn('NVDA,AEP'))).toBe(1);
});
