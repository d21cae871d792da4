'use client';

import { useTranslations } from 'use-intl';
import { cursorDays } from '@/lib/chart-math/price-days';
import type { DayResult } from '@/lib/event-study/study';
import {
  type PriceFacts,
  priceDescription,
  priceNote,
  priceSpoken,
  priceTitle,
} from '@/lib/text/security-charts/price-text';
import { useDayCursor } from '../hooks/use-day-cursor';
import { ChartFigure } from '../parts/chart-figure';
import { ResponsiveChart } from '../parts/responsive-chart';
import { Spoken } from '../parts/spoken';
import { PricePlot } from './price-plot';

const HEIGHTS = { narrow: 320, wide: 380 };

/** The whole stored price of a security with the stored events, the chosen one drawn strongest. */
export function PriceChart({
  ticker,
  group,
  facts,
  days,
  chosen,
  source,
}: {
  ticker: string;
  group: string;
  facts: PriceFacts;
  /** Days of the chosen event's window, which the page's other charts share. */
  days: readonly DayResult[];
  /** Slug of the chosen event. */
  chosen: string;
  source: string;
}) {
  const t = useTranslations();
  const cursor = cursorDays(facts.closes, days);
  const { eventDay, isHere, spoken, handlers } = useDayCursor(ticker, cursor, 0, (day) => {
    const close = facts.closes[cursor.indexOf(day)];
    return close ? priceSpoken(t, facts, close) : '';
  });
  return (
    <ChartFigure
      title={priceTitle(t, facts)}
      subtitle={t('securityCharts.price.subtitle', {
        currency: facts.currency,
        count: String(facts.closes.length),
      })}
      description={priceDescription(t, facts)}
      note={priceNote(t, facts)}
      source={source}
    >
      {(ids) => (
        <>
          <ResponsiveChart heights={HEIGHTS}>
            {(size) => (
              <PricePlot
                facts={facts}
                group={group}
                chosen={chosen}
                size={size}
                ids={ids}
                position={eventDay === null ? null : cursor.indexOf(eventDay)}
                isCursorHere={isHere}
                handlers={{ ...handlers, onPoint: (position) => handlers.onPoint(cursor[position]!) }}
              />
            )}
          </ResponsiveChart>
          <Spoken>{spoken}</Spoken>
        </>
      )}
    </ChartFigure>
  );
}
