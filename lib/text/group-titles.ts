import type { en } from './messages/en';
import type { Translator } from './translator';

/** What a reader calls a group; a group that came with imported prices is called by its own id. */
export function groupTitle(t: Translator, group: string): string {
  const key = `groups.${group as keyof typeof en.groups}` as const;
  return t.has(key) ? t(key) : group;
}
