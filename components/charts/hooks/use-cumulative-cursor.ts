import { type KeyboardEvent, useState } from 'react';
import { type ChartCursor, moveCursor } from '@/lib/chart-math/chart-cursor';
import type { CumulativeLine } from '@/lib/chart-math/cumulative-lines';
import { describeCumulativeDay } from '@/lib/text/chart-descriptions';

/** The cumulative chart's cursor, moved by pointer or keys; `spoken` follows the keys only. */
export function useCumulativeCursor(
  lines: readonly CumulativeLine[],
  days: readonly [number, number],
  highlight: string,
  onHighlight: (ticker: string) => void,
) {
  const [cursor, setCursor] = useState<ChartCursor | null>(null);
  const [spoken, setSpoken] = useState('');

  function speak(next: ChartCursor) {
    const line = lines.find((candidate) => candidate.security.ticker === next.ticker);
    if (line) setSpoken(describeCumulativeDay(line.security, next.eventDay));
  }

  function leave() {
    setCursor(null);
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
    setCursor(moved);
    speak(moved);
  }

  return { cursor, spoken, point: setCursor, leave, keyDown };
}
