/** Why the database cannot be read or written. */
export type Trouble =
  | 'missing'
  | 'unopenable'
  | 'busy'
  | 'damaged'
  | 'read-only'
  | 'full'
  | 'outdated'
  | 'unreadable';

/** There is no database where one is expected. */
export class MissingDatabaseError extends Error {
  override name = 'MissingDatabaseError';
}

/** SQLite's result codes, by how they begin, and what they mean here. */
const TROUBLES: readonly [code: RegExp, trouble: Trouble][] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'busy'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'damaged'],
  [/^SQLITE_READONLY/, 'read-only'],
  // Where a file beside the database cannot grow, the driver does not say full.
  [/^SQLITE_(FULL|IOERR_(SHM|WRITE|FSYNC))/, 'full'],
  [/^SQLITE_CANTOPEN/, 'unopenable'],
  [/^SQLITE_IOERR/, 'unreadable'],
];

/** What Prisma calls the same, where the driver's own code does not come through. */
const CLIENT_TROUBLES: Partial<Record<string, Trouble>> = {
  P1003: 'missing',
  P1008: 'busy',
  P2021: 'outdated',
  P2022: 'outdated',
};

const OUTDATED = /no such (table|column)/;

type Coded = { code?: unknown; message?: unknown; cause?: unknown; meta?: unknown; originalCode?: unknown };

const isObject = (value: unknown): value is Coded => typeof value === 'object' && value !== null;

function ownTrouble(error: Coded): Trouble | undefined {
  if (error instanceof MissingDatabaseError) return 'missing';
  const { code, originalCode, message } = error;
  for (const text of [code, originalCode]) {
    if (typeof text !== 'string') continue;
    const known = TROUBLES.find(([pattern]) => pattern.test(text))?.[1] ?? CLIENT_TROUBLES[text];
    if (known) return known;
  }
  return typeof message === 'string' && OUTDATED.test(message) ? 'outdated' : undefined;
}

/**
 * What is wrong with the database, told from an error of the driver, the client, or what they wrap; undefined where
 * the error is of another kind.
 */
export function troubleOf(error: unknown): Trouble | undefined {
  if (!isObject(error)) return undefined;
  const adapterError = isObject(error.meta)
    ? (error.meta as Record<string, unknown>).driverAdapterError
    : undefined;
  const trouble = ownTrouble(error) ?? troubleOf(error.cause) ?? troubleOf(adapterError);
  if (trouble) return trouble;
  return error instanceof Error && error.name.startsWith('PrismaClient') ? 'unreadable' : undefined;
}
