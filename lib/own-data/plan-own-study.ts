import type { EventWindow } from '@/lib/event-study/event-window';
import type { FirmEvent, PriceSeries, StudyOptions } from '@/lib/event-study/study-input';
import type { NonTradingRule } from '@/lib/event-study/trading-days';
import type { StudyPlan } from '@/lib/study-report/study-report';
import { defaultCars, type OwnFirmEvents, ownFirmEvents } from './own-firm-events';
import type { StudyRequest } from './request-file';

const MOST_LISTED = 20;

const movedTo = ({ ticker, eventDate, dayZero }: FirmEvent) => `${ticker} ${eventDate} to ${dayZero}`;

/** What was done with event dates on which the market was closed. */
function nonTradingNotes(rule: NonTradingRule, { firmEvents, refused }: OwnFirmEvents): string[] {
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

/** The names of the three files of a study of own data. */
type OwnFileNames = Record<'requests' | 'firmPrices' | 'marketPrices', string>;

/** What the three files hold. */
export type OwnData = {
  files: OwnFileNames;
  requests: readonly StudyRequest[];
  firmPrices: ReadonlyMap<string, PriceSeries>;
  marketPrices: ReadonlyMap<string, PriceSeries>;
};

/** How own data are studied; without `cars`, over each firm-event's whole event window and day 0. */
export type OwnMethod = Pick<StudyOptions, 'model' | 'returns' | 'bootstrap'> & {
  cars?: readonly EventWindow[] | undefined;
  nonTrading: NonTradingRule;
};

/** Plans the study of own data that were read, in a browser or by the command line. */
export function planOwnStudy(
  data: OwnData,
  { model, returns, bootstrap, nonTrading, cars }: OwnMethod,
): StudyPlan {
  const { files, requests, firmPrices, marketPrices } = data;
  const own = ownFirmEvents(requests, firmPrices, marketPrices, nonTrading);
  const options = { model, returns, cars: cars ?? defaultCars(requests), bootstrap };
  return {
    title: `${requests.length} firm-events of ${files.requests}`,
    spec: { ...files, ...options, nonTrading },
    notes: nonTradingNotes(nonTrading, own),
    input: { firmEvents: own.firmEvents, options },
    refused: own.refused,
  };
}
