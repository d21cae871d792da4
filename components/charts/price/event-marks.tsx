import { placeLabels } from '@/lib/chart-math/label-placement';
import type { LinearScale } from '@/lib/chart-math/linear-scale';
import type { StoredClose } from '@/lib/database/price-store';
import type { StudyEvent } from '@/lib/event-study/study';
import styles from './price.module.css';

const GAP = 22;

/** A dashed line at each event's day 0 with its number in the list of events, moved aside where they crowd. */
export function EventMarks({
  closes,
  events,
  chosen,
  x,
  area,
}: {
  closes: readonly StoredClose[];
  events: readonly StudyEvent[];
  chosen: string;
  x: LinearScale;
  area: { left: number; right: number; top: number; bottom: number };
}) {
  const marks = events.flatMap((event, index) => {
    const position = closes.findIndex(({ date }) => date === event.dayZero);
    return position < 0 ? [] : [{ slug: event.slug, number: index + 1, at: x(position) }];
  });
  const placed = placeLabels(
    marks.map(({ slug, at }) => ({ id: slug, y: at, priority: slug === chosen ? 1 : 0 })),
    { top: area.left + GAP / 2, bottom: area.right - GAP / 2, gap: GAP },
  );
  const badges = new Map(placed.map(({ id, y }) => [id, y]));
  return (
    <g aria-hidden="true">
      {marks.map(({ slug, number, at }) => {
        const badge = badges.get(slug);
        return (
          <g key={slug} className={slug === chosen ? styles.chosen : styles.mark}>
            <line x1={at} x2={at} y1={area.top} y2={area.bottom} />
            {badge !== undefined && (
              <>
                <path d={`M${at},${area.top}L${badge},${area.top - 12}`} />
                <circle cx={badge} cy={area.top - 20} r={9} />
                <text x={badge} y={area.top - 20} dy="0.35em" textAnchor="middle">
                  {number}
                </text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}
