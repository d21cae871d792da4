import type { Study } from '@/lib/event-study/study';

/** What every chart of a study is drawn from: the study, and the security that the reader follows. */
export type StudyChartProps = {
  study: Study;
  highlight: string;
  onHighlight: (ticker: string) => void;
};
