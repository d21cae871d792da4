import { useText } from '@/components/language/use-text';
import type { PlaceboWindow } from '@/lib/event-study/placebo-windows';
import { formatDate } from '@/lib/text/dates';
import { formatSignedPercent } from '@/lib/text/numbers';
import type { PlaceboFacts } from '@/lib/text/security-charts/placebo-text';
import { formatWindow } from '@/lib/text/windows';
import { ChartTooltip } from '../parts/chart-tooltip';

/** What stands behind one block, or behind the event's line. */
export function PlaceboTooltip({
  facts: { name, window, placebos },
  placebo,
  x,
  y,
  width,
}: {
  facts: PlaceboFacts;
  placebo: PlaceboWindow | undefined;
  x: number;
  y: number;
  width: number;
}) {
  const t = useText();
  const below = placebos.filter(({ sum }) => sum <= window.car).length;
  const days = formatWindow(t, placebo ? [placebo.from, placebo.to] : [window.from, window.to]);
  const place = placebo ? placebos.indexOf(placebo) + 1 : below + 1;
  const total = placebo ? placebos.length : placebos.length + 1;
  return (
    <ChartTooltip
      x={x}
      y={y}
      width={width}
      title={placebo ? name : t('securityCharts.placebo.eventName')}
      subtitle={
        placebo ? t('securityCharts.when', { day: days, date: formatDate(t, placebo.toDate, 'short') }) : days
      }
      rows={[
        [t('securityCharts.placebo.sum'), formatSignedPercent(placebo ? placebo.sum : window.car, 2)],
        [
          t('securityCharts.placebo.place'),
          t('securityCharts.placebo.placeOf', { rank: String(place), count: String(total) }),
        ],
      ]}
    />
  );
}
