import { PRISMA_FOLDER } from '@/lib/command-line/prisma-folder';
import { databaseName, databaseUrl } from '@/lib/database/database-url';
import { prepareDatabase } from '@/lib/database/prepare-database';

const started = performance.now();
try {
  const url = databaseUrl();
  const { migrations, rows } = await prepareDatabase(url, PRISMA_FOLDER);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  const counts = `${rows.Security} securities, ${rows.DailyPrice} prices, ${rows.FactorReturn} factor returns, ${rows.Event} events`;
  process.stdout.write(
    `${databaseName(url)}: ${counts}; migrations applied: ${migrations.length} (${seconds} s)\n`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
