import { studyCitation } from '@/lib/downloads/citation';
import { type Statement, studyStatement } from '@/lib/downloads/statement';
import type { EventWindow } from '@/lib/event-study/event-window';
import type { Study } from '@/lib/event-study/study';
import type { OwnData, OwnMethod } from '@/lib/own-data/plan-own-study';
import { shellWord } from '@/lib/text/shell-word';
import { dayZerosOf, distinct } from './study-of-report';

/** One window, or the fact that each firm-event has its own. */
function windowText(windows: readonly EventWindow[]): string {
  const texts = distinct(windows.map(([from, to]) => `days ${from} to ${to}`));
  return texts.length === 1
    ? texts[0]!
    : `each firm-event’s own: ${texts.slice(0, 5).join('; ')}${texts.length > 5 ? ' …' : ''}`;
}

/** The options of the command line that computes the same study, by name. */
function optionsOf(
  { files }: OwnData,
  { model, returns, nonTrading, cars }: OwnMethod,
): Record<string, string> {
  return {
    requests: files.requests,
    'firm-prices': files.firmPrices,
    'market-prices': files.marketPrices,
    model,
    returns,
    'non-trading': nonTrading,
    ...(cars && { cars: cars.map(([from, to]) => `${from},${to}`).join(';') }),
  };
}

/**
 * What a study of own data is and rests on, for its files: as a stored study's, with the reader's files in the place of
 * an event and its address, and the command that computes the same from them.
 */
export function ownStatement(study: Study, data: OwnData, method: OwnMethod, address: string): Statement {
  const stated = studyStatement(study, '');
  const options = optionsOf(data, method);
  const words = Object.entries(options).map(([name, value]) => `--${name} ${shellWord(value)}`);
  const dayZeros = dayZerosOf(study);
  return {
    ...stated,
    url: address,
    event: {
      ...stated.event,
      announced: 'each firm-event on the date in its file',
      dayZero:
        dayZeros.length < 2
          ? study.event.dayZero
          : `each firm-event’s own, ${dayZeros[0]} to ${dayZeros.at(-1)}`,
      citation: data.files.requests,
    },
    method: {
      ...stated.method,
      securities: [`${data.requests.length} firm-events of ${study.spec.tickers.length} firms`],
      benchmark: study.benchmark.name,
      estimationWindow: windowText(data.requests.map(({ estimation }) => estimation)),
      eventWindow: windowText(data.requests.map(({ window }) => window)),
    },
    citation: studyCitation(study, address),
    reproduction: { spec: options, command: `npm run --silent study -- ${words.join(' ')} --format json` },
  };
}
