import type { FirmEvent } from '@/lib/event-study/study-input';
import { defaultCars, type OwnFirmEvents, ownFirmEvents } from '@/lib/own-data/own-firm-events';
import { PriceFileReader } from '@/lib/own-data/price-file-reader';
import { parseRequests } from '@/lib/own-data/request-file';
import type { Progress } from './progress';
import { readFactors, readPrices, readText } from './read-files';
import type { OwnCommand } from './study-command';
import type { StudyPlan } from './study-report';

const MOST_LISTED = 20;

const movedTo = ({ ticker, eventDate, dayZero }: FirmEvent) => `${ticker} ${eventDate} to ${dayZero}`;

/** What was done with event dates on which the market was closed. */
function nonTradingNotes(rule: OwnCommand['nonTrading'], { firmEvents, refused }: OwnFirmEvents): string[] {
  const moved = firmEvents.filter(({ dayZero, eventDate }) => dayZero !== '' && dayZero !== eventDate);
  const dropped = firmEvents.filter(({ id }) => refused.get(id)?.code === 'event-outside-prices');
  const what = rule === 'drop' ? 'are dropped' : `move to the ${rule} trading day`;
  const notes = [
    `Event dates without trading ${what} (--non-trading ${rule}): ${moved.length} of ${firmEvents.length} moved, ${dropped.length} left out.`,
  ];
  if (moved.length > 0) {
    const more = moved.length > MOST_LISTED ? `, and ${moved.length - MOST_LISTED} more` : '';
    notes.push(`Moved: ${moved.slice(0, MOST_LISTED).map(movedTo).join(', ')}${more}.`);
  }
  return notes;
}

/**
 * Reads the three files of a study of own data. Every firm-event has its own day 0 and windows.
 *
 * @throws MalformedFileError naming file and line, UsageError for a file that cannot be read.
 */
export async function planOwnStudy(command: OwnCommand, progress: Progress): Promise<StudyPlan> {
  const { files, method, nonTrading, factors, bootstrap } = command;
  const requests = parseRequests(readText('requests', files.requests), files.requests);
  const markets = new PriceFileReader(files.marketPrices, 'above zero');
  const marketPrices = await readPrices('market-prices', files.marketPrices, markets, progress);
  const firms = new PriceFileReader(files.firmPrices);
  const firmPrices = await readPrices('firm-prices', files.firmPrices, firms, progress);
  const own = ownFirmEvents(requests, firmPrices, marketPrices, nonTrading);
  const { model, returns } = method;
  const cars = method.cars ?? defaultCars(requests);
  return {
    title: `${requests.length} firm-events of ${files.requests}`,
    spec: { ...files, model, returns, cars, bootstrap, nonTrading, factors, strict: command.strict },
    notes: nonTradingNotes(nonTrading, own),
    input: {
      firmEvents: own.firmEvents,
      options: { model, returns, cars, bootstrap },
      factors: readFactors(factors),
    },
    refused: own.refused,
  };
}
