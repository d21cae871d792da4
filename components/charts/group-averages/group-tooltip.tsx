import { useText } from '@/components/language/use-text';
import { groupDay } from '@/lib/chart-math/group-panels';
import type { GroupResult, Study } from '@/lib/event-study/study';
import { groupTitle } from '@/lib/text/group-titles';
import { formatSignedPercent } from '@/lib/text/numbers';
import { formatDatedDay } from '@/lib/text/windows';
import { ChartTooltip } from '../parts/chart-tooltip';

/** A group's average on a day, its interval, and what the averages had come to. */
export function GroupTooltip({
  study,
  group,
  eventDay,
  x,
  y,
  width,
}: {
  study: Study;
  group: GroupResult;
  eventDay: number;
  x: number;
  y: number;
  width: number;
}) {
  const t = useText('groupCharts.groups');
  const translate = useText();
  const day = groupDay(group, eventDay);
  const date = study.benchmark.days.find((candidate) => candidate.eventDay === eventDay)?.date;
  if (!day || !date) return null;
  const cumulated = group.path.find((point) => point.eventDay === eventDay)?.car ?? null;
  return (
    <ChartTooltip
      x={x}
      y={y}
      width={width}
      title={groupTitle(translate, group.name)}
      subtitle={formatDatedDay(translate, eventDay, date)}
      rows={[
        [t('average'), formatSignedPercent(day.aar)],
        [t('interval'), `${formatSignedPercent(day.lower)} – ${formatSignedPercent(day.upper)}`],
        [t('cumulated'), formatSignedPercent(cumulated)],
      ]}
    />
  );
}
