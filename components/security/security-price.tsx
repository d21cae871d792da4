'use client';

import { useQuery } from '@tanstack/react-query';
import { PriceChart } from '@/components/charts/price/price-chart';
import { ChartSkeleton } from '@/components/charts/security-charts/chart-skeleton';
import { useEvents } from '@/components/language/use-events';
import { useText } from '@/components/language/use-text';
import type { StoredSecurity } from '@/lib/database/security-store';
import type { Study } from '@/lib/event-study/study';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { pricesQuery } from '@/lib/queries/prices-query';
import { sourceLine } from '@/lib/text/chart-titles';
import { ownStudy } from './own-study';

/** A security's whole stored price with the stored events in it. */
export function SecurityPrice({
  spec,
  security,
  study,
}: {
  spec: StudySpec;
  security: StoredSecurity;
  /** Left out while it loads or where it cannot be computed: the price needs none. */
  study: Study | undefined;
}) {
  const translate = useText();
  const { data: closes } = useQuery(pricesQuery(security.ticker));
  const events = useEvents();
  if (!closes?.length || !events) return <ChartSkeleton />;
  return (
    <PriceChart
      spec={ownStudy(spec, security.ticker)}
      ticker={security.ticker}
      group={security.group}
      facts={{ name: security.name, currency: security.currency, closes, events }}
      days={study?.securities[0]?.days ?? []}
      chosen={spec.event}
      source={study ? sourceLine(translate, study) : ''}
    />
  );
}
