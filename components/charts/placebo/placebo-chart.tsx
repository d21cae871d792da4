'use client';

import { useText } from '@/components/language/use-text';
import type { EstimationSample } from '@/lib/event-study/estimation-sample';
import { isSameWindow } from '@/lib/event-study/event-window';
import { placeboWindows } from '@/lib/event-study/placebo-windows';
import type { CarResult, SecurityResult, Study } from '@/lib/event-study/study';
import { methodLine, sourceLine } from '@/lib/text/chart-titles';
import {
  type PlaceboFacts,
  placeboDescription,
  placeboEventSpoken,
  placeboSpoken,
  placeboSubtitle,
  placeboTitle,
} from '@/lib/text/security-charts/placebo-text';
import { useDayCursor } from '../hooks/use-day-cursor';
import { DayChart } from '../parts/day-chart';
import { PlaceboPlot } from './placebo-plot';

type KnownCar = CarResult & { car: number };

/**
 * The CAR of the study's shown window among those of all windows of its length before the event; nothing where
 * either is missing.
 */
export function PlaceboChart({
  study,
  security,
  sample,
}: {
  study: Study;
  security: SecurityResult;
  sample: EstimationSample;
}) {
  const window = security.cars.find(
    (car): car is KnownCar => isSameWindow([car.from, car.to], study.spec.shown) && car.car !== null,
  );
  const placebos = window ? placeboWindows(sample.days, window.to - window.from + 1) : [];
  if (!window || placebos.length === 0) return null;
  const ascending = placebos.sort((first, second) => first.sum - second.sum);
  const facts = { name: security.name, window, placebos: ascending };
  return <KnownPlaceboChart study={study} security={security} facts={facts} />;
}

function KnownPlaceboChart({
  study,
  security,
  facts,
}: {
  study: Study;
  security: SecurityResult;
  facts: PlaceboFacts;
}) {
  const t = useText();
  const { window, placebos } = facts;
  const below = placebos.filter(({ sum }) => sum <= window.car).map(({ to }) => to);
  const above = placebos.slice(below.length).map(({ to }) => to);
  const cursor = useDayCursor(security.ticker, [...below, window.to, ...above], window.to, (day) => {
    const rank = placebos.findIndex(({ to }) => to === day);
    const placebo = placebos[rank];
    return placebo ? placeboSpoken(t, facts, placebo, rank + 1) : placeboEventSpoken(t, facts);
  });
  return (
    <DayChart
      cursor={cursor}
      share={{ id: 'placebo', spec: { ...study.spec, highlight: security.ticker } }}
      title={placeboTitle(t, facts)}
      subtitle={placeboSubtitle(t, facts, methodLine(t, study))}
      description={placeboDescription(t, facts)}
      note={null}
      source={sourceLine(t, study)}
      draw={(plot) => <PlaceboPlot facts={facts} group={security.group} {...plot} />}
    />
  );
}
