/** A value of a column or of a `?` in a statement. */
export type Value = string | number | boolean | null;

/** Rows to be written, every one with the columns of the first. */
export type NewRow = Readonly<Record<string, Value>>;

/** What becomes of a row whose key is stored already; `where` limits which stored rows are replaced. */
export type OnConflict = { key: readonly string[]; stored: 'replace' | 'keep'; where?: string };

/** Statements are of the SQL that SQLite and PostgreSQL share, with quoted names and a `?` for each value. */
export interface Reader {
  rows<Row>(sql: string, values?: readonly Value[]): Promise<Row[]>;
  /** The rows as arrays of their columns, which are faster where there are many. */
  arrays<Row extends readonly unknown[]>(sql: string, values?: readonly Value[]): Promise<Row[]>;
}

/** The one connection of a writer. */
export interface Connection extends Reader {
  readonly engine: 'sqlite' | 'postgresql';
  /** Runs a statement and gives how many rows it changed. */
  run(sql: string, values?: readonly Value[]): Promise<number>;
  /** Runs statements one after the other, without values. */
  script(sql: string): Promise<void>;
  /** Writes rows and gives how many were written; without `onConflict` a key that is stored is an error. */
  insert(table: string, rows: readonly NewRow[], onConflict?: OnConflict): Promise<number>;
  /** Runs the work in a transaction, while no other one runs: all of it is stored, or after an error nothing. */
  transaction<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Whether this connection may import: PostgreSQL lets one import at a time, until it closes. */
  claimImports(): Promise<boolean>;
  close(): Promise<void>;
}

/** How long a command waits for another writer, in milliseconds. */
export const COMMAND_PATIENCE = 30_000;

/** How long a server waits for a lock, in milliseconds: SQLite's driver waits with the whole process. */
export const SERVER_PATIENCE = 1000;
