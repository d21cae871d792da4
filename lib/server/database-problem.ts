import type { Trouble } from '@/lib/database/database-trouble';

/** What a reader is told of a trouble with the database, and in how many seconds asking again makes sense. */
type Told = { detail: string; retryAfter?: number };

const TOLD: Record<Trouble, Told> = {
  missing: {
    detail: 'There is no database here, or an empty one: npm run database fills it.',
    retryAfter: 30,
  },
  unopenable: {
    detail:
      'The database cannot be opened. Its folder must be writable, and not full; a backup, which is one file, needs neither to be read.',
    retryAfter: 30,
  },
  busy: { detail: 'Another process holds the database. Ask again in a moment.', retryAfter: 2 },
  damaged: {
    detail:
      'The file of the database is damaged: npm run integrity says where, npm run restore puts a backup back.',
  },
  'read-only': { detail: 'The database can be read but not written here. Nothing was stored.' },
  full: { detail: 'The disk of the database is full. Nothing was stored.', retryAfter: 60 },
  outdated: {
    detail: 'The database is not of this version: npm run database applies what is pending.',
    retryAfter: 30,
  },
  away: { detail: 'The database does not answer. Ask again in a moment.', retryAfter: 5 },
  unreadable: { detail: 'The database cannot be read. The log says more.', retryAfter: 30 },
};

/** What a reader is told of a trouble with the database. */
export function toldOf(trouble: Trouble): Told {
  return TOLD[trouble];
}
