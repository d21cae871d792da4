import type { en } from './messages/en';
import type { Translator } from './translator';

/** The groups that have a title. A look-up among the messages would also find what every object has, and its parts. */
const TITLED = {
  all: true,
  'ai-chips': true,
  'on-site-power': true,
  'power-producers': true,
  'power-equipment': true,
  'regulated-utilities': true,
  'big-tech': true,
  benchmark: true,
} as const satisfies Record<keyof typeof en.groups, true>;

const isTitled = (group: string): group is keyof typeof TITLED => Object.hasOwn(TITLED, group);

/** What a reader calls a group; a group that came with imported prices is called by its own id. */
export function groupTitle(t: Translator, group: string): string {
  return isTitled(group) ? t(`groups.${group}`) : group;
}
