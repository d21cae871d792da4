import type { EventWindow } from '@/lib/event-study/event-window';
import type { StudyOptions } from '@/lib/event-study/study-input';
import { defaultCars, ownFirmEvents } from '@/lib/own-data/own-firm-events';
import { PriceFileReader } from '@/lib/own-data/price-file-reader';
import { parseRequests } from '@/lib/own-data/request-file';
import { runPlan } from '@/lib/study-report/run-plan';
import { readShared, readSharedCsv } from './shared-folder';

const FOLDER = 'reference/eventstudytools';
const silent = { show: () => {}, clear: () => {} };

function pricesOf(file: string) {
  const reader = new PriceFileReader(file);
  reader.add(readShared(`${FOLDER}/${file}`));
  return reader.finish();
}

/** What the EventStudy package prints, by the end of the file's name. */
export function printedByEventStudy(name: string): Record<string, string>[] {
  return readSharedCsv(`${FOLDER}/sp500_MM_simple_${name}.csv`);
}

type SampleOptions = {
  strict?: boolean;
  /** First day of the event windows; the files' own is -2. */
  firstDay?: number;
  cars?: readonly EventWindow[];
} & Pick<StudyOptions, 'bootstrap'>;

/** The sample study of additions to the S&P 500, as the command line would run it. */
export function sampleStudy({ strict = false, firstDay = -2, cars, bootstrap }: SampleOptions = {}) {
  const requests = parseRequests(readShared(`${FOLDER}/01_RequestFile.csv`), '01_RequestFile.csv');
  const own = ownFirmEvents(requests, pricesOf('02_FirmData.csv'), pricesOf('03_MarketData.csv'), 'next');
  const firmEvents = own.firmEvents.map((event) => ({
    ...event,
    window: [firstDay, event.window[1]] as const,
  }));
  const options = {
    model: 'market',
    returns: 'simple',
    cars: cars ?? defaultCars(requests),
    bootstrap,
  } as const;
  return runPlan(
    { title: '', spec: {}, notes: [], input: { firmEvents, options }, refused: own.refused },
    strict,
    silent,
  );
}
