import { databaseFile } from '@/lib/database/database-file';
import { prepareDatabase } from '@/lib/database/prepare-database';

const started = performance.now();
try {
  const file = databaseFile();
  const { migrations, rows } = prepareDatabase(file, import.meta.dirname);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  const counts = `${rows.Security} securities, ${rows.DailyPrice} prices, ${rows.FactorReturn} factor returns, ${rows.Event} events`;
  process.stdout.write(`${file}: ${counts}; migrations applied: ${migrations.length} (${seconds} s)\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
