'use client';

import { type DehydratedState, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale } from 'use-intl';
import {
  CHARTS,
  type ChartId,
  SECURITY_CHART_IDS,
  type SecurityChartId,
} from '@/components/charts/chart-registry';
import { SecurityCharts } from '@/components/charts/security-charts/security-charts';
import type { StudyChartProps } from '@/components/charts/study-chart-props';
import { useText } from '@/components/language/use-text';
import { useWords } from '@/components/language/use-words';
import { StudyProblem } from '@/components/study/study-problem';
import { Queries } from '@/components/ui/queries';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { problemsOf } from '@/lib/queries/problem-error';
import { studyQuery } from '@/lib/queries/study-query';
import { highlightedTicker } from '@/lib/text/headline';
import { studyInWords } from '@/lib/text/in-words';
import { localePath } from '@/lib/url/locale-path';
import { studyPageUrl } from '@/lib/url/study-url';
import styles from './embedded-chart.module.css';
import { EmbeddedContext } from './embedded-context';

type Props = { spec: StudySpec; id: ChartId };

/** One chart that reads by itself, with the way to the whole study below, and what the server has read for it. */
export function EmbeddedChart({ queries, ...chart }: Props & { queries: DehydratedState }) {
  return (
    <Queries state={queries}>
      <StudyChart {...chart} />
    </Queries>
  );
}

function StudyChart({ spec, id }: Props) {
  const text = useText('chartTools');
  const locale = useLocale();
  const { data, error } = useQuery(studyQuery(spec));
  const study = useWords(data, studyInWords);
  const [chosen, setChosen] = useState<string | null>(null);
  if (error) return <StudyProblem title={text('notComputed')} problems={problemsOf(error)} />;
  if (!study) return null;
  const highlight = chosen ?? highlightedTicker(study);
  return (
    <EmbeddedContext value={true}>
      <main className={styles.embed}>
        <AnyChart id={id} study={study} highlight={highlight} onHighlight={setChosen} />
        <p className={styles.origin}>
          <a href={localePath(locale, `${studyPageUrl(spec)}#${id}`)} target="_blank" rel="noopener">
            {text('openStudy')}
          </a>
        </p>
      </main>
    </EmbeddedContext>
  );
}

function isOfOneSecurity(id: ChartId): id is SecurityChartId {
  return SECURITY_CHART_IDS.some((known) => known === id);
}

function AnyChart({ id, ...props }: StudyChartProps & { id: ChartId }) {
  if (isOfOneSecurity(id)) {
    return <SecurityCharts study={props.study} ticker={props.highlight} charts={[id]} />;
  }
  const Chart = CHARTS[id];
  return <Chart {...props} />;
}
