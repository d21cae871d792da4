import { Client, type ClientConfig, Pool, types } from 'pg';
import type { Connection, NewRow, OnConflict, Reader, Value } from './connection';
import { insertText } from './insert-text';

/** Advisory locks of this project: a transaction that writes, and a whole import. */
const WRITING = 7_164_001;
const IMPORTING = 7_164_002;
/** PostgreSQL takes 65,535 values in a statement. */
const MOST_VALUES = 60_000;
/** Connections of a process to its database, and how long it waits for one, in milliseconds. */
const POOL_SIZE = 10;
const CONNECT_PATIENCE = 5000;

/** Counts come as 64-bit integers, which the driver would give as text. */
const parsers: ClientConfig['types'] = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    type === types.builtins.INT8 ? Number : types.getTypeParser(type, format as 'text'),
};

const names = new Map<string, string>();

/** A statement that the server keeps prepared under a name; each `?` becomes `$1`, `$2`, … */
function prepared(sql: string, values: readonly Value[]) {
  const name = names.get(sql) ?? `aftershock_${names.size}`;
  names.set(sql, name);
  return { ...numbered(sql, values), name };
}

function numbered(sql: string, values: readonly Value[]) {
  let place = 0;
  return { text: sql.replaceAll('?', () => `$${++place}`), values: [...values] };
}

/** Reads from PostgreSQL, through a pool of connections or a single one. */
export class PostgresqlReader<Source extends Pool | Client = Pool> implements Reader {
  constructor(protected readonly source: Source) {}

  async rows<Row>(sql: string, values: readonly Value[] = []): Promise<Row[]> {
    return (await this.source.query(prepared(sql, values))).rows;
  }

  async arrays<Row extends readonly unknown[]>(sql: string, values: readonly Value[] = []): Promise<Row[]> {
    const { rows } = await this.source.query({ ...prepared(sql, values), rowMode: 'array' });
    return rows as unknown as Row[];
  }
}

/** A connection to PostgreSQL for writing. */
class PostgresqlConnection extends PostgresqlReader<Client> implements Connection {
  readonly engine = 'postgresql';

  async run(sql: string, values: readonly Value[] = []): Promise<number> {
    return (await this.source.query(prepared(sql, values))).rowCount ?? 0;
  }

  async script(sql: string): Promise<void> {
    await this.source.query(sql);
  }

  async insert(table: string, rows: readonly NewRow[], onConflict?: OnConflict): Promise<number> {
    const columns = Object.keys(rows[0] ?? {});
    if (columns.length === 0) return 0;
    const most = Math.floor(MOST_VALUES / columns.length);
    let written = 0;
    for (let start = 0; start < rows.length; start += most) {
      const part = rows.slice(start, start + most);
      const values = part.flatMap((row) => columns.map((column) => row[column]!));
      const sql = insertText(table, columns, part.length, onConflict);
      written += (await this.source.query(numbered(sql, values))).rowCount ?? 0;
    }
    return written;
  }

  async transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.source.query('BEGIN');
    try {
      // As in SQLite, one transaction writes at a time: none waits for the other's rows and is waited for.
      await this.source.query('SELECT pg_advisory_xact_lock($1)', [WRITING]);
      const result = await work();
      await this.source.query('COMMIT');
      return result;
    } catch (error) {
      // The connection may be what failed; then the server has rolled back by itself.
      await this.source.query('ROLLBACK').catch(() => {});
      throw error;
    }
  }

  async claimImports(): Promise<boolean> {
    const { rows } = await this.source.query('SELECT pg_try_advisory_lock($1) AS "held"', [IMPORTING]);
    return rows[0].held;
  }

  async close(): Promise<void> {
    await this.source.end();
  }
}

/** Opens a connection for writing; `patience` is how long it waits for a lock, in milliseconds. */
export async function openPostgresql(url: string, patience: number): Promise<Connection> {
  const client = new Client({
    connectionString: url,
    types: parsers,
    lock_timeout: patience,
    connectionTimeoutMillis: CONNECT_PATIENCE,
  });
  // What breaks the connection is told to the statement that runs or comes next.
  client.on('error', () => {});
  await client.connect();
  return new PostgresqlConnection(client);
}

/** The connections of a process that reads, opened as they are needed. */
export function openPool(url: string): Pool {
  const pool = new Pool({
    connectionString: url,
    types: parsers,
    max: POOL_SIZE,
    // A command ends when it is done, and does not wait for what it no longer uses.
    allowExitOnIdle: true,
    connectionTimeoutMillis: CONNECT_PATIENCE,
  });
  // A connection that breaks while nobody uses it is replaced by the pool.
  pool.on('error', () => {});
  return pool;
}
