import { CumulativeChart } from '@/components/charts/cumulative-chart';
import { GroupAveragesChart } from '@/components/charts/group-averages/group-averages-chart';
import { HeatmapChart } from '@/components/charts/heatmap/heatmap-chart';
import { RankingChart } from '@/components/charts/ranking-chart';
import { GroupTable } from '@/components/study/group-table';
import { StudyHeadline } from '@/components/study/study-headline';
import { methodLines, type Statement, type StatementLine, sourceLines } from '@/lib/downloads/statement';
import type { Study } from '@/lib/event-study/study';
import { highlightedTicker } from '@/lib/text/headline';
import { ReportTable } from './report-table';

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
      <ReportLines title="Method" lines={methodLines(statement)} />
      <ReportLines title="Source" lines={sourceLines(statement)} />
    </main>
  );
}

function ReportLines({ title, lines }: { title: string; lines: readonly StatementLine[] }) {
  return (
    <section className="report-lines">
      <h2>{title}</h2>
      <dl>
        {lines.map(([label, text]) => (
          <div key={`${label} ${text}`}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
