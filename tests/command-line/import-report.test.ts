import { expect, test } from 'vitest';
import { reportText } from '@/lib/command-line/import/import-report';

const series = (name: string, unordered: number) => ({
  series: name,
  added: 5,
  changed: 0,
  unchanged: 0,
  rejected: [],
  flags: [],
  unordered,
});

test('rows that were put in order are counted in words that fit one and many', () => {
  const text = reportText({
    statements: [],
    series: [series('NVDA', 1), series('VST', 2), series('CEG', 0)],
    rejected: [],
    skipped: 0,
    notAsked: [],
  });
  expect(text).toContain(
    'Put in order:\n  NVDA: 1 row that stood after a later day\n  VST: 2 rows that stood after a later day\n',
  );
  expect(text).not.toContain('CEG:');
});
