import type { Connection } from './connection';
import type { Security } from './generated/client';

/** What a security is called and where it trades. */
export type SecurityIdentity = Pick<
  Security,
  'ticker' | 'name' | 'kind' | 'group' | 'exchange' | 'currency' | 'coverage'
>;

/** Adds a security after the others in every listing; one that is stored stays as it is. Whether it was added. */
export async function writeNewSecurity(db: Connection, security: SecurityIdentity): Promise<boolean> {
  const { ticker, name, kind, group, exchange, currency, coverage } = security;
  const added = await db.run(
    `INSERT INTO "Security" ("ticker", "name", "kind", "group", "exchange", "currency", "coverage", "position")
      VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max("position"), -1) + 1 FROM "Security"))
      ON CONFLICT ("ticker") DO NOTHING`,
    [ticker, name, kind, group, exchange, currency, coverage],
  );
  return added > 0;
}
