import { type KeyboardEvent, useState } from 'react';

const STEPS: Record<string, number> = {
  ArrowUp: -1,
  ArrowDown: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The row the reader points at in a list of rows, by pointer or keys; `spoken` follows the keys only. */
export function useRowCursor<Key extends string>(keys: readonly Key[], wordsOf: (key: Key) => string) {
  const [cursor, setCursor] = useState<Key | null>(null);
  const [spoken, setSpoken] = useState('');

  function leave() {
    setCursor(null);
    setSpoken('');
  }

  function moveTo(place: number) {
    const key = keys[Math.min(Math.max(place, 0), keys.length - 1)];
    if (key === undefined) return;
    setCursor(key);
    setSpoken(wordsOf(key));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') return leave();
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const place = cursor === null ? -1 : keys.indexOf(cursor);
    moveTo(place < 0 && Number.isFinite(step) ? 0 : place + step);
  }

  return { cursor, spoken, onPoint: setCursor, onLeave: leave, onKeyDown };
}
