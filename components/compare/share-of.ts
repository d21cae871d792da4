import type { ChartShare } from '@/components/charts/parts/chart-tools';
import type { Study } from '@/lib/event-study/study';
import { comparisonEmbedUrl } from '@/lib/url/comparison-url';

/** What a chart of two events is shared as. */
export function shareOf(id: string, first: Study, second: Study): ChartShare {
  return {
    id,
    spec: second.spec,
    embedUrl: comparisonEmbedUrl({ first: first.spec, second: second.spec }, id),
  };
}
