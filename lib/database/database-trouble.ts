/** Why the database cannot be read or written. */
export type Trouble =
  | 'missing'
  | 'unopenable'
  | 'busy'
  | 'damaged'
  | 'read-only'
  | 'full'
  | 'outdated'
  | 'away'
  | 'unreadable';

/** There is no database where one is expected. */
export class MissingDatabaseError extends Error {
  override name = 'MissingDatabaseError';
}

/** Result codes of SQLite, PostgreSQL and the system, and what they mean here. */
const TROUBLES: readonly [code: RegExp, trouble: Trouble][] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'busy'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'damaged'],
  [/^SQLITE_READONLY/, 'read-only'],
  // Where a file beside the database cannot grow, the driver does not say full.
  [/^SQLITE_(FULL|IOERR_(SHM|WRITE|FSYNC))/, 'full'],
  [/^SQLITE_CANTOPEN/, 'unopenable'],
  [/^SQLITE_IOERR/, 'unreadable'],
  [/^(53300|55P03|40P01)$/, 'busy'],
  [/^(XX001|XX002)$/, 'damaged'],
  [/^25006$/, 'read-only'],
  [/^53100$/, 'full'],
  [/^3D000$/, 'missing'],
  [/^(42P01|42703)$/, 'outdated'],
  [/^(08...|57P0[1-3]|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)$/, 'away'],
];

/** What Prisma calls the same, where the driver's own code does not come through. */
const CLIENT_TROUBLES: Partial<Record<string, Trouble>> = {
  P1001: 'away',
  P1017: 'away',
  P1003: 'missing',
  P1008: 'busy',
  P2021: 'outdated',
  P2022: 'outdated',
};

const OUTDATED = /no such (table|column)/;

/** PostgreSQL's driver gives these no code. */
const AWAY = /^(timeout exceeded when trying to connect|Connection terminated)/;

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
  if (typeof message !== 'string') return undefined;
  if (AWAY.test(message)) return 'away';
  return OUTDATED.test(message) ? 'outdated' : undefined;
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
