import { prepareMissingFile } from '@/lib/database/prepare-database';
import { loadPriceSeries } from '@/lib/database/price-store';
import { volumeOptions } from '@/lib/event-study/abnormal-volume';
import type { StudyOptions } from '@/lib/event-study/study-input';
import { type NonTradingRule, resolveDayZero } from '@/lib/event-study/trading-days';
import { loadEvent } from '@/lib/server/load-study';
import { type EventDates, loadStudyInput, type StoredStudy } from '@/lib/server/load-study-input';
import type { StudyPlan } from '@/lib/study-report/study-report';
import { PRISMA_FOLDER } from './prisma-folder';
import { readFactors } from './read-files';
import type { StoredCommand } from './study-command';
import { UsageError } from './usage-error';

const VOLUME_NOTE =
  'Abnormal volume: the natural log of the shares traded less its estimation-window mean; 0.69 (69 % in the table) is twice the usual volume.';

type DatedEvent = EventDates & { title: string; notes: string[] };

async function storedEvent(slug: string): Promise<DatedEvent> {
  const { title, announced, dayZero, dayZeroRule } = await loadEvent(slug);
  return { title, announced, dayZero, notes: [`Day 0 is ${dayZero}. ${dayZeroRule}`] };
}

function dayZeroNote(date: string, dayZero: string, benchmark: string, rule: NonTradingRule): string {
  return date === dayZero
    ? `Day 0 is ${dayZero}, a trading day of ${benchmark}.`
    : `${date} is not a trading day of ${benchmark}: day 0 is the ${rule} one, ${dayZero} (--non-trading ${rule}).`;
}

/** The event of a date: its day 0 on the benchmark's calendar. */
async function eventOn(date: string, benchmark: string, rule: NonTradingRule): Promise<DatedEvent> {
  const calendar = (await loadPriceSeries([benchmark])).get(benchmark)?.dates ?? [];
  const dayZero = resolveDayZero(calendar, date, rule);
  if (calendar.length > 0 && dayZero === null) {
    const days = `${calendar[0]} to ${calendar.at(-1)}`;
    throw new UsageError(
      'date',
      rule === 'drop' && date >= calendar[0]! && date <= calendar.at(-1)!
        ? `expected a trading day of ${benchmark}, because --non-trading drop drops ${date}`
        : `expected a date within the stored days of ${benchmark}, ${days}`,
    );
  }
  const note = dayZeroNote(date, dayZero ?? date, benchmark, rule);
  return { title: date, announced: date, dayZero: dayZero ?? date, notes: [note] };
}

/** What the engine is asked for: returns under the spec's model, or volumes against their mean. */
function engineOptions(options: StudyOptions, { measure, bootstrap }: StoredCommand): StudyOptions {
  return measure === 'volume' ? volumeOptions({ ...options, bootstrap }) : { ...options, bootstrap };
}

/**
 * Loads a study of stored prices, creating the database from the bundled figures where there is none yet.
 *
 * @throws UsageError, UnknownEventError, UnknownTickerError for what is not stored.
 */
export async function planStoredStudy(command: StoredCommand): Promise<StudyPlan> {
  const { spec, date, nonTrading } = command;
  const factors = readFactors(command.factors);
  await prepareMissingFile(PRISMA_FOLDER);
  const event = await (date === undefined
    ? storedEvent(spec.event)
    : eventOn(date, spec.benchmark, nonTrading));
  const { event: slug, ...stored }: StoredStudy & { event: string } = spec;
  const { input } = await loadStudyInput(stored, event, factors);
  const asked = date === undefined ? { event: slug } : { date };
  const options = engineOptions(input.options, command);
  const { model, returns, measure, bootstrap } = options;
  return {
    title: `${event.title}, benchmark ${spec.benchmark}`,
    spec: {
      ...asked,
      ...stored,
      ...{ model, returns, measure, bootstrap },
      ...{ nonTrading, factors: command.factors, strict: command.strict },
    },
    notes: measure === 'volume' ? [...event.notes, VOLUME_NOTE] : event.notes,
    input: { ...input, options },
    refused: new Map(),
  };
}
