import { CumulativeChart } from '@/components/charts/cumulative/cumulative-chart';
import { GroupAveragesChart } from '@/components/charts/group-averages/group-averages-chart';
import { HeatmapChart } from '@/components/charts/heatmap/heatmap-chart';
import { RankingChart } from '@/components/charts/ranking/ranking-chart';
import { GroupTable } from '@/components/study/group-table';
import { StudyHeadline } from '@/components/study/study-headline';
import { type Statement, sourceLines } from '@/lib/downloads/statement';
import type { Study } from '@/lib/event-study/study';
import { highlightedTicker } from '@/lib/text/headline';
import { ReportLines } from './report-lines';
import { ReportTable } from './report-table';
import { shownMethod } from './shown-method';

const CHARTS = [RankingChart, CumulativeChart, GroupAveragesChart, HeatmapChart];
const ignore = () => undefined;

/** The study as one document: the finding, its charts, its tables, how it was computed and from what. */
export function StudyReport({ study, statement }: { study: Study; statement: Statement }) {
  const highlight = highlightedTicker(study);
  return (
    <main className="report">
      <StudyHeadline study={study} highlight={highlight} />
      <div className="report-charts">
        {CHARTS.map((Chart) => (
          <Chart key={Chart.name} study={study} highlight={highlight} onHighlight={ignore} />
        ))}
      </div>
      <ReportTable study={study} />
      <GroupTable study={study} />
      <ReportLines title="Method" lines={shownMethod(statement)} />
      <ReportLines title="Sources" lines={sourceLines(statement)} />
    </main>
  );
}
