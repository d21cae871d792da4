'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { shownGroups } from '@/components/study/group-rows';
import { rejections, testRows } from '@/lib/chart-math/test-rows';
import type { GroupResult, Study } from '@/lib/event-study/study';
import { caarOver } from '@/lib/event-study/window-results';
import { methodLine, sourceLine } from '@/lib/text/chart-titles';
import { groupTestTitle } from '@/lib/text/group-test-titles';
import { groupTitle } from '@/lib/text/group-titles';
import { formatNumber, formatPValue } from '@/lib/text/numbers';
import { formatWindow } from '@/lib/text/windows';
import type { StudyChartProps } from '../chart-registry';
import { ChartFigure } from '../parts/chart-figure';
import { ResponsiveChart } from '../parts/responsive-chart';
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
  const t = useTranslations('groupCharts.tests');
  const { robust, independent } = testRows(caarOver(group, study.spec.shown)?.tests);
  const rows = [...robust, ...independent];
  const { cursor, spoken, ...actions } = useTestCursor(rows);
  const { tested, rejected } = rejections(robust);
  const name = groupTitle(group.name);
  const list = rows
    .map((row) => `${groupTestTitle(row.name)} ${formatPValue(row.outcome?.p ?? null)}`)
    .join(', ');
  const height = plotHeight(robust.length, independent.length);
  return (
    <ChartFigure
      share={{ id: 'tests', spec: study.spec }}
      title={
        tested === 0 ? t('titleUntested', { group: name }) : t('title', { group: name, rejected, tested })
      }
      subtitle={t('subtitle', {
        days: formatWindow(study.spec.shown),
        span: study.spec.shown[0] === study.spec.shown[1] ? 'day' : 'days',
        size: group.size,
        method: methodLine(study),
      })}
      description={t('description', { list })}
      note={null}
      source={sourceLine(study)}
    >
      {(ids) => (
        <>
          {groups.length > 1 && <GroupPicker groups={groups} chosen={group.name} onGroup={onGroup} />}
          <p className={styles.believe}>{beliefOf(t, group)}</p>
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
          <p className="visually-hidden" aria-live="polite">
            {spoken}
          </p>
        </>
      )}
    </ChartFigure>
  );
}

/** Which test to believe for a group, and why. */
function beliefOf(t: ReturnType<typeof useTranslations<'groupCharts.tests'>>, group: GroupResult): string {
  const values = {
    size: group.size,
    correlation: formatNumber(group.meanResidualCorrelation, 2),
    test: groupTestTitle(group.headlineTest),
  };
  if (group.headlineTest === 'kolari-pynnonen-t') return t('believe.kolari-pynnonen-t', values);
  if (group.headlineTest === 'portfolio-t') return t('believe.portfolio-t', values);
  return t('believe.other', values);
}
