import { eventDraftFields } from '@/lib/new-event/event-draft';
import { EventFieldError } from '@/lib/server/event-field-error';
import { eventOf, storeEvent } from '@/lib/server/new-event';
import { UnknownTickerError } from '@/lib/server/study-errors';
import type { TypedOptions } from '../typed-options';
import { UsageError } from '../usage-error';
import { addHelp, EVENT_OPTIONS } from './add-options';

/** The option that a field of the draft is typed as. */
const optionOf = (field: string) => (field === 'timeZone' ? 'zone' : field);

/** Shows the day 0 of an event and why it is that day, and stores it where that is asked for. */
export async function addEvent({
  switches,
  zone,
  ...typed
}: TypedOptions<keyof typeof EVENT_OPTIONS>): Promise<string> {
  if (switches.has('help')) {
    return addHelp('aftershock event add [options]: an event of your own', EVENT_OPTIONS, [
      'Day 0 is worked out on the benchmark’s stored days and shown before anything is stored.',
    ]);
  }
  const parsed = eventDraftFields.safeParse({ ...typed, ...(zone !== undefined && { timeZone: zone }) });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UsageError(
      optionOf(String(issue?.path[0] ?? 'help')),
      issue?.message ?? 'expected valid options',
    );
  }
  try {
    const event = await eventOf(parsed.data);
    const shown = `Day 0 is ${event.dayZero}. ${event.dayZeroRule}\n`;
    if (!switches.has('save')) return `${shown}Nothing is stored: --save stores it as ${event.slug}.\n`;
    await storeEvent(event);
    return `${shown}Stored as ${event.slug}: npm run study -- --event ${event.slug}\n`;
  } catch (error) {
    if (error instanceof EventFieldError) throw new UsageError(optionOf(error.field), error.message);
    if (error instanceof UnknownTickerError) throw new UsageError(error.field, error.message);
    throw error;
  }
}
