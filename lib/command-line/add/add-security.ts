import { z } from 'zod';
import { openDatabase } from '@/lib/database/open-database';
import { writeNewSecurity } from '@/lib/database/security-writer';
import { tickerSchema } from '@/lib/event-study/study-spec';
import type { TypedOptions } from '../typed-options';
import { UsageError } from '../usage-error';
import { addHelp, SECURITY_OPTIONS } from './add-options';

const text = z.string('expected a text').trim().min(1, 'expected a text');

const securityFields = z.object({
  ticker: z.string('expected a ticker such as NVDA').pipe(tickerSchema),
  name: text,
  kind: z.enum(['stock', 'etf', 'index'], 'expected one of stock, etf, index').default('stock'),
  group: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, 'expected an id of lower-case letters, digits and hyphens')
    .default('other'),
  exchange: text.default('unknown'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'expected a currency code such as USD')
    .default('unknown'),
  coverage: text.default('Not part of the coverage.'),
});

/** Names a security, so that its prices are imported under that name and into that group. */
export async function addSecurity({
  switches,
  ...typed
}: TypedOptions<keyof typeof SECURITY_OPTIONS>): Promise<string> {
  if (switches.has('help')) {
    return addHelp('aftershock security add [options]: a security by name and group', SECURITY_OPTIONS, [
      'It is listed once it has prices: aftershock import.',
    ]);
  }
  const parsed = securityFields.safeParse(typed);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UsageError(String(issue?.path[0] ?? 'help'), issue?.message ?? 'expected valid options');
  }
  const { ticker, group } = parsed.data;
  const db = await openDatabase();
  try {
    if (!(await writeNewSecurity(db, parsed.data)))
      throw new UsageError('ticker', `${ticker} is stored already`);
  } finally {
    await db.close();
  }
  return `${ticker} is in the group ${group}. Its prices: npm run import -- --provider NAME --tickers ${ticker}\n`;
}
