import { LRUCache } from 'lru-cache';
import { dataVersion } from '@/lib/database/data-version';
import { databaseUrl } from '@/lib/database/database-url';

const MOST_VALUES = 500;

const kept = new LRUCache<string, Promise<unknown>>({ max: MOST_VALUES });
let keptVersion = '';

/**
 * What `load` gives, kept for who asks for the same until the stored data change. For what is small and asked for
 * with every study; who takes it must not change it. What fails is not kept.
 *
 * @param asked tells what is loaded from what else is kept here.
 * @throws what `load` throws.
 */
export async function whileUnchanged<Value>(asked: unknown, load: () => Promise<Value>): Promise<Value> {
  const version = `${databaseUrl()} ${await dataVersion()}`;
  if (version !== keptVersion) kept.clear();
  keptVersion = version;
  const key = JSON.stringify(asked);
  const known = kept.get(key) as Promise<Value> | undefined;
  if (known) return known;
  const loading = load();
  kept.set(key, loading);
  loading.catch(() => kept.delete(key));
  return loading;
}
