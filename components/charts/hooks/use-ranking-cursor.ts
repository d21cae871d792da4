import { type KeyboardEvent, useState } from 'react';
import { useText } from '@/components/language/use-text';
import type { RankedSecurity } from '@/lib/chart-math/window-ranking';
import { describeWindow } from '@/lib/text/chart-descriptions';

const STEPS: Record<string, number> = {
  ArrowUp: -1,
  ArrowDown: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The ranking's cursor, a ticker, moved by pointer or keys; `spoken` follows the keys only. */
export function useRankingCursor(
  ranked: readonly RankedSecurity[],
  highlight: string,
  onHighlight: (ticker: string) => void,
) {
  const translate = useText();
  const [cursor, setCursor] = useState<string | null>(null);
  const [spoken, setSpoken] = useState('');

  function leave() {
    setCursor(null);
    setSpoken('');
  }

  function moveTo(rank: number) {
    const target = ranked[Math.min(Math.max(rank, 0), ranked.length - 1)];
    if (!target) return;
    setCursor(target.security.ticker);
    setSpoken(describeWindow(translate, target));
  }

  function keyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') return leave();
    const ticker = cursor ?? highlight;
    const rank = ranked.findIndex(({ security }) => security.ticker === ticker);
    const step = STEPS[event.key];
    if (event.key === 'Enter' || event.key === ' ') onHighlight(ticker);
    else if (step !== undefined) moveTo(cursor === null && Number.isFinite(step) ? rank : rank + step);
    else return;
    event.preventDefault();
  }

  return { cursor, spoken, point: setCursor, leave, keyDown };
}
