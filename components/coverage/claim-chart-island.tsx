'use client';

import type { ComponentProps } from 'react';
import { ChartSkeleton } from '@/components/charts/security-charts/chart-skeleton';
import { Island } from '@/components/ui/island/island';
import { islandCode } from '@/components/ui/island/island-code';
import type { SentProps } from '@/lib/server/markup-props';
import type { ClaimChart } from './claim-chart';

type Props = ComponentProps<typeof ClaimChart>;

const CHART = islandCode<Props>(async () => (await import('./claim-chart')).ClaimChart);

/** A claim's chart, which answers when the reader first acts. */
export function ClaimChartIsland({ sent }: { sent: SentProps<Props> }) {
  return <Island code={CHART} sent={sent} waiting={<ChartSkeleton />} />;
}
