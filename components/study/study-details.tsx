import { memo } from 'react';
import type { StudyChartProps } from '@/components/charts/study-chart-props';
import type { Study } from '@/lib/event-study/study';
import { DataNote } from './data-note';
import { GroupEvidence } from './group-evidence';
import { GroupTable } from './group-table';
import { ResultsTable } from './results-table';
import { SecurityEvidence } from './security-evidence';

/** The charts that follow the leading ones. Drawn again only for another study. */
export const StudyEvidence = memo(function StudyEvidence(props: StudyChartProps) {
  return (
    <>
      <GroupEvidence {...props} />
      <SecurityEvidence study={props.study} highlight={props.highlight} />
    </>
  );
});

/** The tables and what they rest on. Drawn again only for another study. */
export const StudyTables = memo(function StudyTables({ study }: { study: Study }) {
  return (
    <>
      <ResultsTable study={study} />
      <GroupTable study={study} />
      <DataNote study={study} />
    </>
  );
});
