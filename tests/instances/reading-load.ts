import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

const READERS = 4;
/** A load ends after so many requests, whatever it waits for. */
const MOST = 4000;
const EVENT = 'deepseek-app-store';

/** One request: when it was sent and over, which instances it was asked of, and how it failed, if it did. */
export type Asked = { path: string; sent: number; over: number; servedBy: string; failure?: string };

export type ReadingLoad = {
  asked: readonly Asked[];
  /** Waits until so many requests that satisfy this are over. */
  until: (count: number, suits: (one: Asked) => boolean) => Promise<void>;
  /** Ends the load once what is in flight is over. */
  stop: () => Promise<void>;
};

/** What readers ask for in turn: a study that is kept, one and a file that have to be computed, and sometimes a page. */
function* addresses(): Generator<string> {
  for (let place = 0; ; place += 1) {
    const spec = `estimation=${-70 - (place % 60)},-11&window=-5,${Math.floor(place / 60) % 40}`;
    yield `/api/events/${EVENT}/study`;
    yield `/api/events/${EVENT}/study?${spec}`;
    yield `/events/${EVENT}.csv?${spec}`;
    if (place % 3 === 0) yield `/events/${EVENT}?tickers=NVDA`;
  }
}

/** Asks, and reads to the end: an answer that is cut off is a failure too. */
async function ask(origin: string, path: string): Promise<Asked> {
  const sent = performance.now();
  let servedBy = '';
  let failure: string | undefined;
  try {
    const response = await fetch(`${origin}${path}`);
    servedBy = response.headers.get('X-Served-By') ?? '';
    const text = await response.text();
    if (response.status !== 200) failure = `${response.status} ${text}`;
  } catch (error) {
    failure = String(error);
  }
  return { path, sent, over: performance.now(), servedBy, ...(failure !== undefined && { failure }) };
}

/** Readers who ask one thing after another, as soon as they are answered, until they are stopped or the test ends. */
export function startReading(origin: string): ReadingLoad {
  const paths = addresses();
  const asked: Asked[] = [];
  let isOver = false;
  const read = async () => {
    while (!isOver && asked.length < MOST) asked.push(await ask(origin, paths.next().value));
  };
  const readers = Array.from({ length: READERS }, read);
  onTestFinished(() => {
    isOver = true;
  });
  return {
    asked,
    until: async (count, suits) => {
      while (asked.filter(suits).length < count) {
        if (asked.length >= MOST) throw new Error(`of ${MOST} requests fewer than ${count} were as awaited`);
        await setTimeout(20);
      }
    },
    stop: async () => {
      isOver = true;
      await Promise.all(readers);
    },
  };
}
