import { planOwnStudy } from '@/lib/own-data/plan-own-study';
import { PriceFileReader } from '@/lib/own-data/price-file-reader';
import { parseRequests } from '@/lib/own-data/request-file';
import type { StudyPlan } from '@/lib/study-report/study-report';
import type { Progress } from './progress';
import { readFactors, readPrices, readText } from './read-files';
import type { OwnCommand } from './study-command';

/**
 * Reads the three files of a study of own data. Every firm-event has its own day 0 and windows.
 *
 * @throws MalformedFileError naming file and line, UsageError for a file that cannot be read.
 */
export async function readOwnStudy(command: OwnCommand, progress: Progress): Promise<StudyPlan> {
  const { files, method, nonTrading, factors, bootstrap, strict } = command;
  const requests = parseRequests(readText('requests', files.requests), files.requests);
  const markets = new PriceFileReader(files.marketPrices, 'above zero');
  const marketPrices = await readPrices('market-prices', files.marketPrices, markets, progress);
  const firms = new PriceFileReader(files.firmPrices);
  const firmPrices = await readPrices('firm-prices', files.firmPrices, firms, progress);
  const plan = planOwnStudy(
    { files, requests, firmPrices, marketPrices },
    { ...method, nonTrading, bootstrap },
  );
  return {
    ...plan,
    spec: { ...plan.spec, factors, strict },
    input: { ...plan.input, factors: readFactors(factors) },
  };
}
