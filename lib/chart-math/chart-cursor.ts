import { type CumulativeLine, lineValue } from './cumulative-lines';

/** Where the reader points: one security on one event day. */
export type ChartCursor = { ticker: string; eventDay: number };

function valuesOn(lines: readonly CumulativeLine[], eventDay: number) {
  return lines.flatMap((line) => {
    const value = lineValue(line, eventDay);
    return value === null ? [] : [{ ticker: line.security.ticker, value }];
  });
}

/** The line nearest to `value` on a day, or undefined where none has a value that day. */
export function nearestLine(
  lines: readonly CumulativeLine[],
  eventDay: number,
  value: number,
): { ticker: string; distance: number } | undefined {
  const candidates = valuesOn(lines, eventDay).map((candidate) => ({
    ticker: candidate.ticker,
    distance: Math.abs(candidate.value - value),
  }));
  return candidates.sort((first, second) => first.distance - second.distance)[0];
}

function neighbour(lines: readonly CumulativeLine[], cursor: ChartCursor, step: 1 | -1): ChartCursor {
  const ranked = valuesOn(lines, cursor.eventDay).sort((first, second) => second.value - first.value);
  const rank = ranked.findIndex((candidate) => candidate.ticker === cursor.ticker);
  const next = ranked[Math.min(Math.max(rank + step, 0), ranked.length - 1)];
  return next ? { ...cursor, ticker: next.ticker } : cursor;
}

/**
 * Where an arrow key, Home or End takes the cursor: left and right by day within `[firstDay, lastDay]`, up and
 * down to the line drawn next above or below on that day. Undefined for a key that is not the chart's.
 */
export function moveCursor(
  cursor: ChartCursor,
  key: string,
  lines: readonly CumulativeLine[],
  [firstDay, lastDay]: readonly [number, number],
): ChartCursor | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { ...cursor, eventDay: Math.max(cursor.eventDay - 1, firstDay) };
    case 'ArrowRight':
      return { ...cursor, eventDay: Math.min(cursor.eventDay + 1, lastDay) };
    case 'Home':
      return { ...cursor, eventDay: firstDay };
    case 'End':
      return { ...cursor, eventDay: lastDay };
    case 'ArrowUp':
      return neighbour(lines, cursor, -1);
    case 'ArrowDown':
      return neighbour(lines, cursor, 1);
    default:
      return undefined;
  }
}
