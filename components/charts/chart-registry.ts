import dynamic from 'next/dynamic';
import type { ComponentType } from 'react';
import { CumulativeChart } from './cumulative/cumulative-chart';
import { RankingChart } from './ranking/ranking-chart';
import type { StudyChartProps } from './study-chart-props';

const GroupAveragesChart = dynamic<StudyChartProps>(() =>
  import('./group-averages/group-averages-chart').then((module) => module.GroupAveragesChart),
);
const GroupTestsChart = dynamic<StudyChartProps>(() =>
  import('./group-tests/group-tests-chart').then((module) => module.GroupTestsChart),
);
const HeatmapChart = dynamic<StudyChartProps>(() =>
  import('./heatmap/heatmap-chart').then((module) => module.HeatmapChart),
);
const SmallMultiplesChart = dynamic<StudyChartProps>(() =>
  import('./small-multiples/small-multiples-chart').then((module) => module.SmallMultiplesChart),
);

/**
 * The charts of a study by their stable ids, in the order of the page. The id is the chart's anchor, the end of
 * its embed address and part of its file names. Code of all but the first two is fetched when they are drawn.
 */
export const CHARTS = {
  ranking: RankingChart,
  cumulative: CumulativeChart,
  groups: GroupAveragesChart,
  tests: GroupTestsChart,
  heatmap: HeatmapChart,
  multiples: SmallMultiplesChart,
} as const satisfies Record<string, ComponentType<StudyChartProps>>;

export type StudyChartId = keyof typeof CHARTS;

const STUDY_CHART_IDS = Object.keys(CHARTS) as StudyChartId[];

/** The charts of one security, which `SecurityCharts` draws. */
export const SECURITY_CHART_IDS = ['daily', 'counterfactual', 'scatter', 'placebo'] as const;
export type SecurityChartId = (typeof SECURITY_CHART_IDS)[number];

export type ChartId = StudyChartId | SecurityChartId;

export const CHART_IDS: readonly ChartId[] = [...STUDY_CHART_IDS, ...SECURITY_CHART_IDS];

/** The chart of a security's whole price, which needs no study. */
export const PRICE_CHART_ID = 'price';

/** The charts a study page begins with. */
export const LEADING_CHARTS = ['ranking', 'cumulative'] as const satisfies readonly StudyChartId[];

/** The charts that follow further down, which show the groups and every stock at once: all others. */
export const FURTHER_CHARTS = STUDY_CHART_IDS.filter(
  (id) => !LEADING_CHARTS.some((leading) => leading === id),
);
