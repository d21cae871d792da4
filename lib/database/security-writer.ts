import type { Database } from 'better-sqlite3';
import type { Security } from './generated/client';

/** What a security is called and where it trades. */
export type SecurityIdentity = Pick<
  Security,
  'ticker' | 'name' | 'kind' | 'group' | 'exchange' | 'currency' | 'coverage'
>;

/** Adds a security after the others in every listing; one that is stored stays as it is. Whether it was added. */
export function writeNewSecurity(db: Database, security: SecurityIdentity): boolean {
  const { changes } = db
    .prepare(
      `INSERT INTO "Security" ("ticker", "name", "kind", "group", "exchange", "currency", "coverage", "position")
        SELECT @ticker, @name, @kind, @group, @exchange, @currency, @coverage,
          coalesce(max("position"), -1) + 1 FROM "Security" WHERE true
        ON CONFLICT ("ticker") DO NOTHING`,
    )
    .run(security);
  return changes > 0;
}
