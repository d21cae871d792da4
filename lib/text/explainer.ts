import type { ModelName } from '@/lib/event-study/study-choices';
import type { StudySpec } from '@/lib/event-study/study-spec';

const OTHERS: Partial<Record<ModelName, 'factors' | 'average'>> = {
  'mean-adjusted': 'average',
  ff3: 'factors',
  carhart: 'factors',
  ff5: 'factors',
  'ff5-momentum': 'factors',
};

/** What a model explains returns by, as the messages choose their words. */
export function explainerOf(model: ModelName): 'market' | 'factors' | 'average' {
  return OTHERS[model] ?? 'market';
}

/** Whether a model explains returns by the benchmark that the reader chose. */
export function usesBenchmark(model: ModelName): boolean {
  return explainerOf(model) === 'market';
}

/** Whether a security is what its study compares it with, which leaves nothing to explain. */
export function isOwnBenchmark(
  { spec }: { spec: Pick<StudySpec, 'model' | 'benchmark'> },
  ticker: string,
): boolean {
  return usesBenchmark(spec.model) && ticker === spec.benchmark;
}
