import type { ComponentType } from 'react';
import type { Study } from '@/lib/event-study/study';
import { CompareChart } from './compare-chart';
import { ComparePaths } from './compare-paths';

/** What a chart of two events is drawn from: the same stocks studied alike round both. */
export type ComparisonChartProps = { first: Study; second: Study };

/** The charts of a comparison by their stable ids, as in the registry of a study's charts. */
export const COMPARISON_CHARTS = {
  compared: CompareChart,
  'compared-paths': ComparePaths,
} as const satisfies Record<string, ComponentType<ComparisonChartProps>>;

export type ComparisonChartId = keyof typeof COMPARISON_CHARTS;

export const COMPARISON_CHART_IDS = Object.keys(COMPARISON_CHARTS) as ComparisonChartId[];
