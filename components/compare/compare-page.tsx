'use client';

import type { ComponentProps } from 'react';
import { ChartSkeleton } from '@/components/charts/security-charts/chart-skeleton';
import { Island } from '@/components/ui/island/island';
import { islandCode } from '@/components/ui/island/island-code';
import type { SentProps } from '@/lib/server/markup-props';
import type { CompareView } from './compare-view';

type Props = ComponentProps<typeof CompareView>;

const VIEW = islandCode<Props>(async () => (await import('./compare-view')).CompareView);

/** Two events to be read at once, whose charts answer when the reader first acts. */
export function ComparePage({ sent }: { sent: SentProps<Props> }) {
  return <Island code={VIEW} sent={sent} waiting={<ChartSkeleton />} />;
}
