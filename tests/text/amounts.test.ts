import { expect, test } from 'vitest';
import { formatAmount, formatTick } from '@/lib/text/amounts';

test('an abnormal return is told in percent or in dollars of a holding of 1,000', () => {
  expect(formatAmount(-0.1323, 'percent')).toBe('\u221213.2%');
  expect(formatAmount(-0.1323, 'dollars')).toBe('\u2212$132');
  expect(formatAmount(0.0436, 'dollars')).toBe('+$44');
  expect(formatAmount(null, 'dollars')).toBe('–');
});

test('what rounds to nothing has no sign', () => {
  expect(formatAmount(-0.0001, 'dollars')).toBe('$0');
  expect(formatAmount(0.0001, 'dollars')).toBe('$0');
  expect(formatTick(-0.25, 0, 'dollars')).toBe('\u2212$250');
});
