import { LRUCache } from 'lru-cache';
import { dataVersion } from '@/lib/database/data-version';
import { databaseUrl } from '@/lib/database/database-url';

const MOST_VALUES = 2000;

type Kept = LRUCache<string, Promise<unknown>>;

const kept: Kept = new LRUCache({ max: MOST_VALUES });
let keptVersion = '';

/** What is kept of the stored data as they are now: empty where they have changed since. */
async function keptNow(): Promise<Kept> {
  const version = `${databaseUrl()} ${await dataVersion()}`;
  if (version !== keptVersion) kept.clear();
  keptVersion = version;
  return kept;
}

function keptOrLoaded<Value>(now: Kept, asked: unknown, load: () => Promise<Value>): Promise<Value> {
  const key = JSON.stringify(asked);
  const known = now.get(key) as Promise<Value> | undefined;
  if (known) return known;
  const loading = load();
  now.set(key, loading);
  loading.catch(() => now.delete(key));
  return loading;
}

/**
 * What `load` gives, kept for who asks for the same until the stored data change. For what is small and asked for
 * with every study; who takes it must not change it. What fails is not kept.
 *
 * @param asked tells what is loaded from what else is kept here.
 * @throws what `load` throws.
 */
export async function whileUnchanged<Value>(asked: unknown, load: () => Promise<Value>): Promise<Value> {
  return keptOrLoaded(await keptNow(), asked, load);
}

/** The same for each of several, whether the data have changed being asked once. */
export async function eachWhileUnchanged<One, Value>(
  all: readonly One[],
  asked: (one: One) => unknown,
  load: (one: One) => Promise<Value>,
): Promise<Value[]> {
  const now = await keptNow();
  return Promise.all(all.map((one) => keptOrLoaded(now, asked(one), () => load(one))));
}
