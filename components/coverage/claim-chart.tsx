'use client';

import { useState } from 'react';
import { CumulativeChart } from '@/components/charts/cumulative-chart';
import { ChartPlaceContext } from '@/components/charts/parts/chart-place-context';
import { RankingChart } from '@/components/charts/ranking-chart';
import type { Study } from '@/lib/event-study/study';
import { highlightedTicker } from '@/lib/text/headline';

/** What the words beside it say of day 0, with a cursor of its own: a ranking of several stocks, or one stock's days. */
export function ClaimChart({ study, anchor }: { study: Study; anchor: string }) {
  const [highlight, setHighlight] = useState(highlightedTicker(study));
  const Chart = study.securities.length > 1 ? RankingChart : CumulativeChart;
  return (
    <ChartPlaceContext value={{ heading: 'h3', anchor }}>
      <Chart study={study} highlight={highlight} onHighlight={setHighlight} />
    </ChartPlaceContext>
  );
}
