import { useText } from '@/components/language/use-text';
import type { SecurityResult } from '@/lib/event-study/study';
import { HOLDING } from '@/lib/text/amounts';
import { formatNumber } from '@/lib/text/numbers';

/** What day 0 did to a holding of 1,000 dollars in a security; nothing where it has no abnormal return that day. */
export function DollarNote({ security: { name, days } }: { security: SecurityResult }) {
  const text = useText('controls');
  const abnormal = days.find(({ eventDay }) => eventDay === 0)?.abnormal ?? null;
  if (abnormal === null) return null;
  const amount = formatNumber(Math.abs(abnormal) * HOLDING, 0);
  return <p>{text(abnormal < 0 ? 'dollarsHeld' : 'dollarsGained', { name, amount })}</p>;
}
