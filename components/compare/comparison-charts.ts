import type { ComponentType } from 'react';
import { CompareChart } from './compare-chart';
import { ComparePaths } from './compare-paths';
import type { ComparisonChartProps } from './comparison-chart-props';

/** The charts of a comparison by their stable ids, as in the registry of a study's charts. */
export const COMPARISON_CHARTS = {
  compared: CompareChart,
  'compared-paths': ComparePaths,
} as const satisfies Record<string, ComponentType<ComparisonChartProps>>;

export type ComparisonChartId = keyof typeof COMPARISON_CHARTS;

export const COMPARISON_CHART_IDS = Object.keys(COMPARISON_CHARTS) as ComparisonChartId[];
