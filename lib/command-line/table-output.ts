import type { StudyReport } from '@/lib/study-report/study-report';
import { groupTable } from './groups-table';
import { qualityTable } from './quality-table';
import { securitiesTable } from './securities-table';

/** The report as text for a terminal: percent, real minus signs, missing numbers as dashes. */
export function* tableOutput(report: StudyReport): Generator<string> {
  const { title, spec, notes, groups } = report;
  const studied = spec.measure === 'volume' ? 'log volume' : `${spec.returns} returns`;
  yield `${title}\n${spec.model} model, ${studied}\n${notes.join('\n')}\n\n`;
  yield `${qualityTable(report.quality)}\n`;
  yield securitiesTable(report);
  for (const group of groups) yield `\n${groupTable(group)}`;
}
