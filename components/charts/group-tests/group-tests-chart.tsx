'use client';

import { useState } from 'react';
import { useText } from '@/components/language/use-text';
import { shownGroups } from '@/lib/chart-math/shown-groups';
import { rejections, testRows } from '@/lib/chart-math/test-rows';
import type { GroupResult, Study } from '@/lib/event-study/study';
import { caarOver } from '@/lib/event-study/window-results';
import { methodLine, sourceLine } from '@/lib/text/chart-titles';
import { groupTitle } from '@/lib/text/group-titles';
import { formatPValue } from '@/lib/text/numbers';
import { testBelief } from '@/lib/text/test-belief';
import { formatWindow } from '@/lib/text/windows';
import { ChartFigure } from '../parts/chart-figure';
import { ResponsiveChart } from '../parts/responsive-chart';
import { Spoken } from '../parts/spoken';
import type { StudyChartProps } from '../study-chart-props';
import { GroupPicker } from './group-picker';
import styles from './group-tests.module.css';
import { GroupTestsPlot, plotHeight } from './group-tests-plot';
import { useTestCursor } from './use-test-cursor';

/** Every test of a group's shown window side by side on one scale of p-values, and which of them to believe. */
export function GroupTestsChart({ study }: StudyChartProps) {
  const groups = shownGroups(study);
  const [chosen, setChosen] = useState<string | null>(null);
  const group = groups.find(({ name }) => name === chosen) ?? groups[0];
  if (!group) return null;
  return <TestsOfGroup study={study} group={group} groups={groups} onGroup={setChosen} />;
}

type Props = {
  study: Study;
  group: GroupResult;
  groups: readonly GroupResult[];
  onGroup: (name: string) => void;
};

function TestsOfGroup({ study, group, groups, onGroup }: Props) {
  const t = useText('groupCharts.tests');
  const translate = useText();
  const { robust, independent } = testRows(caarOver(group, study.spec.shown)?.tests);
  const rows = [...robust, ...independent];
  const { cursor, spoken, ...actions } = useTestCursor(rows);
  const { tested, rejected } = rejections(robust);
  const name = groupTitle(translate, group.name);
  const list = rows
    .map((row) => `${translate(`groupTests.${row.name}`)} ${formatPValue(row.outcome?.p ?? null)}`)
    .join(translate('common.comma'));
  const height = plotHeight(robust.length, independent.length);
  return (
    <ChartFigure
      share={{ id: 'tests', spec: study.spec }}
      title={
        tested === 0 ? t('titleUntested', { group: name }) : t('title', { group: name, rejected, tested })
      }
      subtitle={t('subtitle', {
        days: formatWindow(translate, study.spec.shown),
        span: study.spec.shown[0] === study.spec.shown[1] ? 'day' : 'days',
        size: group.size,
        method: methodLine(translate, study),
      })}
      description={t('description', { list })}
      note={null}
      source={sourceLine(translate, study)}
    >
      {(ids) => (
        <>
          {groups.length > 1 && <GroupPicker groups={groups} chosen={group.name} onGroup={onGroup} />}
          <p className={styles.believe}>{testBelief(translate, study, group)}</p>
          <ResponsiveChart heights={{ narrow: height, wide: height }}>
            {(size) => (
              <GroupTestsPlot
                blocks={[
                  { title: t('robust'), rows: robust },
                  { title: t('independent'), rows: independent },
                ]}
                headlineTest={group.headlineTest}
                size={size}
                ids={ids}
                cursor={cursor}
                {...actions}
              />
            )}
          </ResponsiveChart>
          <Spoken>{spoken}</Spoken>
        </>
      )}
    </ChartFigure>
  );
}
