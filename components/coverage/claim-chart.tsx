'use client';

import type { DehydratedState } from '@tanstack/react-query';
import { useState } from 'react';
import { CumulativeChart } from '@/components/charts/cumulative/cumulative-chart';
import { ChartPlaceContext } from '@/components/charts/parts/chart-place-context';
import { ServedWidthContext } from '@/components/charts/parts/served-width-context';
import { RankingChart } from '@/components/charts/ranking/ranking-chart';
import { Queries } from '@/components/ui/queries';
import type { Study } from '@/lib/event-study/study';
import { highlightedTicker } from '@/lib/text/headline';

/** The width that is left beside the words on a usual screen. */
const BESIDE_WORDS = 653;

/** What the words beside it say of day 0, with a cursor of its own: a ranking of several stocks, or one stock's days. */
export function ClaimChart({
  study,
  anchor,
  queries,
}: {
  study: Study;
  anchor: string;
  queries: DehydratedState;
}) {
  const [highlight, setHighlight] = useState(highlightedTicker(study));
  const Chart = study.securities.length > 1 ? RankingChart : CumulativeChart;
  return (
    <Queries state={queries}>
      <ChartPlaceContext value={{ heading: 'h3', anchor }}>
        <ServedWidthContext value={BESIDE_WORDS}>
          <Chart study={study} highlight={highlight} onHighlight={setHighlight} />
        </ServedWidthContext>
      </ChartPlaceContext>
    </Queries>
  );
}
