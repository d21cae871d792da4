import { type KeyboardEvent, useState } from 'react';
import { useText } from '@/components/language/use-text';
import { type ChartCursor, moveCursor } from '@/lib/chart-math/chart-cursor';
import type { CumulativeLine } from '@/lib/chart-math/cumulative-lines';
import { describeCumulativeDay } from '@/lib/text/chart-descriptions';
import { useChartCursor } from '../cursor/use-chart-cursor';

/** The page's cursor where it is in the cumulative chart, moved by pointer or keys; `spoken` follows the keys only. */
export function useCumulativeCursor(
  lines: readonly CumulativeLine[],
  days: readonly [number, number],
  highlight: string,
  onHighlight: (ticker: string) => void,
) {
  const translate = useText();
  const shared = useChartCursor();
  const [spoken, setSpoken] = useState('');
  const cursor = shared.cursor && isShown(shared.cursor, lines, days) ? shared.cursor : null;

  function speak(next: ChartCursor) {
    const line = lines.find((candidate) => candidate.security.ticker === next.ticker);
    if (line) setSpoken(describeCumulativeDay(translate, line.security, next.eventDay));
  }

  function leave() {
    shared.clear();
    setSpoken('');
  }

  function keyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') return leave();
    const current = cursor ?? { ticker: highlight, eventDay: 0 };
    const isChoice = event.key === 'Enter' || event.key === ' ';
    const moved = isChoice || !cursor ? current : moveCursor(current, event.key, lines, days);
    const isOurs = isChoice || moveCursor(current, event.key, lines, days) !== undefined;
    if (!moved || !isOurs) return;
    event.preventDefault();
    if (isChoice) onHighlight(current.ticker);
    shared.set(moved);
    speak(moved);
  }

  return { cursor, isHere: shared.isHere, spoken, point: shared.set, leave, keyDown };
}

function isShown(
  { ticker, eventDay }: ChartCursor,
  lines: readonly CumulativeLine[],
  [firstDay, lastDay]: readonly [number, number],
): boolean {
  return firstDay <= eventDay && eventDay <= lastDay && lines.some((line) => line.security.ticker === ticker);
}
