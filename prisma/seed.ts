import { databaseUrl, engineOf, fileOf } from '@/lib/database/database-url';
import { prepareDatabase } from '@/lib/database/prepare-database';

const started = performance.now();
try {
  const url = databaseUrl();
  const { migrations, rows } = await prepareDatabase(url, import.meta.dirname);
  // A PostgreSQL address may hold a password.
  const shown = engineOf(url) === 'sqlite' ? fileOf(url) : new URL(url).pathname.slice(1);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  const counts = `${rows.Security} securities, ${rows.DailyPrice} prices, ${rows.FactorReturn} factor returns, ${rows.Event} events`;
  process.stdout.write(`${shown}: ${counts}; migrations applied: ${migrations.length} (${seconds} s)\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
