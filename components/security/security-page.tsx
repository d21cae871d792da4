'use client';

import type { DehydratedState } from '@tanstack/react-query';
import { ChartSkeleton } from '@/components/charts/security-charts/chart-skeleton';
import type { ArrivedStudy } from '@/components/study/hooks/use-read-study';
import { Island } from '@/components/ui/island/island';
import { islandCode } from '@/components/ui/island/island-code';
import type { StoredSecurity } from '@/lib/database/security-store';
import type { SentProps } from '@/lib/server/markup-props';

type Props = { security: StoredSecurity; arrived: ArrivedStudy; queries: DehydratedState };

const SCREEN = islandCode<Props>(async () => (await import('./security-screen')).SecurityScreen);

/** A security to be read at once, whose code comes when the reader first acts. */
export function SecurityPage({ sent }: { sent: SentProps<Props> }) {
  return <Island code={SCREEN} sent={sent} waiting={<ChartSkeleton />} />;
}
