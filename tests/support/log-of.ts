import { openLog } from '@/lib/serve/log.mjs';

type Line = Record<string, unknown> & { err?: Record<string, unknown> };

/** A log that is kept instead of written: its lines as text, and read. */
export function logOf(environment: Record<string, string> = {}) {
  const written: string[] = [];
  const log = openLog(environment, { write: (line: string) => void written.push(line) });
  return { log, written, lines: (): Line[] => written.map((line) => JSON.parse(line)) };
}
