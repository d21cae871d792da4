'use client';

import { useState } from 'react';
import { CumulativeChart } from '@/components/charts/cumulative-chart';
import { ChartPlaceContext } from '@/components/charts/parts/chart-place-context';
import { SmallMultiplesChart } from '@/components/charts/small-multiples/small-multiples-chart';
import type { Study } from '@/lib/event-study/study';
import { highlightedTicker } from '@/lib/text/headline';

/** The stocks that a claim bears on, with a cursor of their own: a panel each, or one line where it is one. */
export function ClaimChart({ study, anchor }: { study: Study; anchor: string }) {
  const [highlight, setHighlight] = useState(highlightedTicker(study));
  const Chart = study.securities.length > 1 ? SmallMultiplesChart : CumulativeChart;
  return (
    <ChartPlaceContext value={{ heading: 'h3', anchor }}>
      <Chart study={study} highlight={highlight} onHighlight={setHighlight} />
    </ChartPlaceContext>
  );
}
