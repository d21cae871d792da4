import { type OptionList, optionLines, STUDY_OPTIONS } from '../option-list';

const { help } = STUDY_OPTIONS;

/** The commands that look after the database, with their options. */
export const UPKEEP = {
  integrity: {
    what: 'read every page of the database and say what is wrong with it',
    statuses: '0 it is whole, 1 it is damaged, 2 bad input.',
    options: { help },
  },
  backup: {
    what: 'write a copy of the database, also while it is served',
    statuses: '0 the copy is written and whole, 2 it is not.',
    options: {
      out: { value: 'FILE', help: 'where the copy goes' },
      replace: { help: 'where a file is there already, put the copy in its place' },
      help,
    },
  },
  restore: {
    what: 'put a backup in the place of the database, also while it is served',
    statuses: '0 the database is that of the backup, 2 it is as it was.',
    options: { from: { value: 'FILE', help: 'the backup' }, help },
  },
} as const satisfies Record<string, { what: string; statuses: string; options: OptionList<string> }>;

export type UpkeepName = keyof typeof UPKEEP;

/** The text of `--help`. */
export function upkeepHelp(name: UpkeepName): string {
  const { what, statuses, options } = UPKEEP[name];
  return [
    `aftershock ${name} [options]: ${what}`,
    '',
    ...optionLines(options),
    '',
    'The database is that of DATABASE_URL.',
    `Exit status: ${statuses}`,
    '',
  ].join('\n');
}
