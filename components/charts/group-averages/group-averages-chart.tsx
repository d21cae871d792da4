'use client';

import { useText } from '@/components/language/use-text';
import { groupDay, lastOf } from '@/lib/chart-math/group-panels';
import { shownGroups } from '@/lib/chart-math/shown-groups';
import type { GroupResult, Study } from '@/lib/event-study/study';
import { methodLine, sourceLine } from '@/lib/text/chart-titles';
import { formatDate } from '@/lib/text/dates';
import { groupTitle } from '@/lib/text/group-titles';
import { formatSignedPercent } from '@/lib/text/numbers';
import type { Translator } from '@/lib/text/translator';
import { formatEventDay } from '@/lib/text/windows';
import { useGridCursor } from '../hooks/use-grid-cursor';
import { ChartFigure } from '../parts/chart-figure';
import { ResponsiveChart } from '../parts/responsive-chart';
import { Spoken } from '../parts/spoken';
import type { StudyChartProps } from '../study-chart-props';
import { averagesGrid, GroupAveragesPlot } from './group-averages-plot';

/** Widths the heights are reckoned with before the chart is measured. */
const NARROW = 358;
const WIDE = 600;

/** Each group's average abnormal return by day and cumulated, with intervals that allow for firms moving together. */
export function GroupAveragesChart({ study }: StudyChartProps) {
  const t = useText('groupCharts.groups');
  const translate = useText();
  const groups = shownGroups(study);
  const cursor = useGridCursor({
    tickers: groups.map(({ name }) => name),
    days: study.spec.window,
    highlight: groups[0]?.name ?? '',
    onHighlight: () => undefined,
    describe: ({ ticker, eventDay }) => speak(translate, study, groups, ticker, eventDay),
  });
  if (groups.length === 0) return null;
  return (
    <ChartFigure
      share={{ id: 'groups', spec: study.spec }}
      title={finding(translate, study, groups)}
      subtitle={t('subtitle', { method: methodLine(translate, study) })}
      description={t('description', { list: groups.map((group) => entry(translate, group)).join(' ') })}
      note={null}
      source={sourceLine(translate, study)}
    >
      {(ids) => (
        <>
          <ResponsiveChart
            heights={{
              narrow: averagesGrid(groups.length, NARROW).height,
              wide: averagesGrid(groups.length, WIDE).height,
            }}
          >
            {(size) => (
              <GroupAveragesPlot
                study={study}
                groups={groups}
                size={size}
                ids={ids}
                cursor={cursor.cursor}
                onPoint={cursor.point}
                onLeave={cursor.leave}
                onKeyDown={cursor.keyDown}
              />
            )}
          </ResponsiveChart>
          <Spoken>{cursor.spoken}</Spoken>
        </>
      )}
    </ChartFigure>
  );
}

function valuesOf(t: Translator, group: GroupResult) {
  const last = lastOf(group);
  return {
    group: groupTitle(t, group.name),
    average: formatSignedPercent(groupDay(group, 0)?.aar ?? null),
    first: formatEventDay(group.path[0]?.eventDay ?? 0),
    last: formatSignedPercent(last?.car ?? null),
    day: formatEventDay(last?.eventDay ?? 0),
  };
}

/** The finding: the group that moved furthest on day 0. */
function finding(t: Translator, study: Study, groups: readonly GroupResult[]): string {
  const named = groups.filter(({ name }) => name !== 'all');
  const size = (group: GroupResult) => Math.abs(groupDay(group, 0)?.aar ?? 0);
  const furthest = [...(named.length > 0 ? named : groups)].sort((one, other) => size(other) - size(one))[0];
  if (!furthest) return t('groupCharts.groups.titleNone');
  return t('groupCharts.groups.title', {
    ...valuesOf(t, furthest),
    when: formatDate(t, study.event.dayZero, 'day'),
  });
}

function entry(t: Translator, group: GroupResult): string {
  return t('groupCharts.groups.entry', valuesOf(t, group));
}

function speak(
  t: Translator,
  study: Study,
  groups: readonly GroupResult[],
  name: string,
  eventDay: number,
): string {
  const group = groups.find((candidate) => candidate.name === name);
  const day = group && groupDay(group, eventDay);
  const date = study.benchmark.days.find((candidate) => candidate.eventDay === eventDay)?.date;
  if (!group || !day || !date) return '';
  return t('groupCharts.groups.spoken', {
    group: groupTitle(t, name),
    day: formatEventDay(eventDay),
    date: formatDate(t, date, 'short'),
    average: formatSignedPercent(day.aar),
    lower: formatSignedPercent(day.lower),
    upper: formatSignedPercent(day.upper),
    cumulated: formatSignedPercent(group.path.find((point) => point.eventDay === eventDay)?.car ?? null),
  });
}
