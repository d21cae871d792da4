'use client';

import { useText } from '@/components/language/use-text';
import { layRankingOut, rankWindow } from '@/lib/chart-math/window-ranking';
import { describeRanking } from '@/lib/text/chart-descriptions';
import { methodLine, rankingSubtitle, rankingTitle, sourceLine } from '@/lib/text/chart-titles';
import { leftOut } from '@/lib/text/left-out';
import { useRankingCursor } from '../hooks/use-ranking-cursor';
import { ChartFigure } from '../parts/chart-figure';
import { ResponsiveChart } from '../parts/responsive-chart';
import { Spoken } from '../parts/spoken';
import type { StudyChartProps } from '../study-chart-props';
import { RANKING_MARGINS, RankingPlot } from './ranking-plot';

/** Abnormal returns over the shown window ranked within their groups, with 95 % intervals and each group's average. */
export function RankingChart({ study, highlight, onHighlight }: StudyChartProps) {
  const text = useText('controls');
  const translate = useText();
  const dollars = study.spec.unit === 'dollars' ? `${text('dollarsNote')} ` : '';
  const groups = rankWindow(study);
  const layout = layRankingOut(groups);
  const ranked = groups.flatMap((group) => group.members);
  const { cursor, spoken, ...actions } = useRankingCursor(ranked, highlight, onHighlight);
  const height = layout.height + RANKING_MARGINS.top + RANKING_MARGINS.bottom;
  return (
    <ChartFigure
      share={{ id: 'ranking', spec: study.spec }}
      title={rankingTitle(translate, study)}
      subtitle={`${rankingSubtitle(translate, study)} ${dollars}${methodLine(translate, study)}`}
      description={describeRanking(translate, study)}
      note={leftOut(translate, study)}
      source={sourceLine(translate, study)}
    >
      {(ids) => (
        <>
          <ResponsiveChart heights={{ narrow: height, wide: height }}>
            {(size) => (
              <RankingPlot
                ranked={ranked}
                rows={layout.rows}
                size={size}
                ids={ids}
                active={cursor ?? highlight}
                unit={study.spec.unit}
                cursor={cursor}
                onPoint={actions.point}
                onLeave={actions.leave}
                onKeyDown={actions.keyDown}
                onHighlight={onHighlight}
              />
            )}
          </ResponsiveChart>
          <Spoken>{spoken}</Spoken>
        </>
      )}
    </ChartFigure>
  );
}
