import SQLite, { type Database, type Statement } from 'better-sqlite3';
import { type Connection, type NewRow, type OnConflict, SERVER_PATIENCE, type Value } from './connection';
import { insertText } from './insert-text';

const bound = (values: readonly Value[]) =>
  values.map((value) => (typeof value === 'boolean' ? Number(value) : value));

/** A connection to a SQLite file. Its promises are settled when they are given: the driver waits for the file itself. */
export class SqliteConnection implements Connection {
  readonly engine = 'sqlite';
  private readonly statements = new Map<string, Statement>();
  private readonly rawStatements = new Map<string, Statement>();

  constructor(private readonly db: Database) {}

  private statement(sql: string): Statement {
    const statement = this.statements.get(sql) ?? this.db.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }

  async rows<Row>(sql: string, values: readonly Value[] = []): Promise<Row[]> {
    return this.statement(sql).all(bound(values)) as Row[];
  }

  async arrays<Row extends readonly unknown[]>(sql: string, values: readonly Value[] = []): Promise<Row[]> {
    const statement = this.rawStatements.get(sql) ?? this.db.prepare(sql).raw();
    this.rawStatements.set(sql, statement);
    return statement.all(bound(values)) as unknown as Row[];
  }

  async run(sql: string, values: readonly Value[] = []): Promise<number> {
    return this.statement(sql).run(bound(values)).changes;
  }

  async script(sql: string): Promise<void> {
    this.db.exec(sql);
  }

  async insert(table: string, rows: readonly NewRow[], onConflict?: OnConflict): Promise<number> {
    const columns = Object.keys(rows[0] ?? {});
    if (columns.length === 0) return 0;
    const put = this.statement(insertText(table, columns, 1, onConflict));
    let written = 0;
    for (const row of rows) written += put.run(bound(columns.map((column) => row[column]!))).changes;
    return written;
  }

  async transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    this.db.exec('BEGIN IMMEDIATE');
    try {
      const result = await work();
      this.db.exec('COMMIT');
      return result;
    } finally {
      if (this.db.inTransaction) this.db.exec('ROLLBACK');
    }
  }

  /** Always: each series is a transaction, and SQLite lets one writer in at a time. */
  async claimImports(): Promise<boolean> {
    return true;
  }

  async close(): Promise<void> {
    this.db.close();
  }
}

/**
 * Opens a SQLite file for writing, creating it where it is missing. Write-ahead logging lets readers go on meanwhile,
 * and a process that is killed leaves the last whole transaction. `patience` is how long it waits for another writer,
 * in milliseconds.
 */
export function openSqlite(file: string, patience: number): SqliteConnection {
  const db = new SQLite(file, { timeout: patience });
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.pragma('foreign_keys = ON');
  return new SqliteConnection(db);
}

/** Opens a SQLite file for reading. */
export function readSqlite(file: string): SqliteConnection {
  return new SqliteConnection(
    new SQLite(file, { readonly: true, fileMustExist: true, timeout: SERVER_PATIENCE }),
  );
}
