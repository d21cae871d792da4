import type { Study } from '@/lib/event-study/study';

/** What a chart of two events is drawn from: the same stocks studied alike round both. */
export type ComparisonChartProps = { first: Study; second: Study };
