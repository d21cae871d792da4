'use client';

import type { ComponentProps } from 'react';
import { ChartSkeleton } from '@/components/charts/security-charts/chart-skeleton';
import { Island } from '@/components/ui/island/island';
import { islandCode } from '@/components/ui/island/island-code';
import type { SentProps } from '@/lib/server/markup-props';
import type { EmbeddedChart } from './embedded-chart';
import type { EmbeddedComparison } from './embedded-comparison';
import type { EmbeddedPrice } from './embedded-price';

type ChartProps = ComponentProps<typeof EmbeddedChart>;
type PriceProps = ComponentProps<typeof EmbeddedPrice>;
type ComparisonProps = ComponentProps<typeof EmbeddedComparison>;

const CHART = islandCode<ChartProps>(async () => (await import('./embedded-chart')).EmbeddedChart);
const PRICE = islandCode<PriceProps>(async () => (await import('./embedded-price')).EmbeddedPrice);
const COMPARISON = islandCode<ComparisonProps>(
  async () => (await import('./embedded-comparison')).EmbeddedComparison,
);

/* Charts in other sites' frames: read without code of ours, which comes when their reader first acts. */

export function EmbeddedChartIsland({ sent }: { sent: SentProps<ChartProps> }) {
  return <Island code={CHART} sent={sent} waiting={<ChartSkeleton />} />;
}

export function EmbeddedPriceIsland({ sent }: { sent: SentProps<PriceProps> }) {
  return <Island code={PRICE} sent={sent} waiting={<ChartSkeleton />} />;
}

export function EmbeddedComparisonIsland({ sent }: { sent: SentProps<ComparisonProps> }) {
  return <Island code={COMPARISON} sent={sent} waiting={<ChartSkeleton />} />;
}
