'use client';

import { useText } from '@/components/language/use-text';
import { cursorDays } from '@/lib/chart-math/price-days';
import type { DayResult } from '@/lib/event-study/study';
import type { StudySpec } from '@/lib/event-study/study-spec';
import {
  type PriceFacts,
  priceDescription,
  priceNote,
  priceSpoken,
  priceTitle,
} from '@/lib/text/security-charts/price-text';
import { PRICE_CHART_ID } from '../chart-registry';
import { useDayCursor } from '../hooks/use-day-cursor';
import { DayChart } from '../parts/day-chart';
import { PricePlot } from './price-plot';

/** The whole stored price of a security with the stored events, the chosen one drawn strongest. */
export function PriceChart({
  spec,
  ticker,
  group,
  facts,
  days,
  chosen,
  source,
}: {
  spec: StudySpec;
  ticker: string;
  group: string;
  facts: PriceFacts;
  /** Days of the chosen event's window, which the page's other charts share. */
  days: readonly DayResult[];
  /** Slug of the chosen event. */
  chosen: string;
  source: string;
}) {
  const t = useText();
  const numbers = cursorDays(facts.closes, days);
  const cursor = useDayCursor(ticker, numbers, 0, (day) => {
    const close = facts.closes[numbers.indexOf(day)];
    return close ? priceSpoken(t, facts, close) : '';
  });
  return (
    <DayChart
      share={{ id: PRICE_CHART_ID, spec }}
      cursor={cursor}
      title={priceTitle(t, facts)}
      subtitle={t('securityCharts.price.subtitle', {
        currency: facts.currency,
        count: String(facts.closes.length),
      })}
      description={priceDescription(t, facts)}
      note={priceNote(t, facts)}
      source={source}
      draw={(plot) => <PricePlot facts={facts} group={group} chosen={chosen} numbers={numbers} {...plot} />}
    />
  );
}
