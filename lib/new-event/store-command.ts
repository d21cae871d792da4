import { shellWord } from '@/lib/text/shell-word';

/** What the command takes of an event, as typed; what is empty is left out. */
type TypedEvent = {
  title: string;
  announced: string;
  timeZone: string;
  session: string;
  description: string;
  citation: string;
};

/**
 * The command line that stores an event as it is typed, with the day 0 that is shown for it: the command and then each
 * option with its value, to be joined by spaces.
 */
export function storeCommand(typed: TypedEvent): string[] {
  const parts = [
    'npm run event -- add',
    '--save',
    `--title ${shellWord(typed.title || '…')}`,
    `--announced ${typed.announced || '2025-01-26T18:30'}`,
    `--zone ${typed.timeZone}`,
    typed.session && `--session ${typed.session}`,
    typed.description && `--description ${shellWord(typed.description)}`,
    typed.citation && `--citation ${shellWord(typed.citation)}`,
  ];
  return parts.filter((part) => part !== '');
}
