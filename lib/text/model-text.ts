import type { ModelName } from '@/lib/event-study/study-choices';
import { explainerOf } from './security-charts/explainer';

/** Whether a model explains returns by the benchmark that the reader chose. */
export function usesBenchmark(model: ModelName): boolean {
  return explainerOf(model) === 'market';
}
