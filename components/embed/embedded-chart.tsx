'use client';

import { useQuery } from '@tanstack/react-query';
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
import type { StudySpec } from '@/lib/event-study/study-spec';
import { problemsOf } from '@/lib/queries/problem-error';
import { studyQuery } from '@/lib/queries/study-query';
import type { ToldProblem } from '@/lib/text/field-problem';
import { highlightedTicker } from '@/lib/text/headline';
import { studyInWords } from '@/lib/text/in-words';
import { localePath } from '@/lib/url/locale-path';
import { studyPageUrl } from '@/lib/url/study-url';
import styles from './embedded-chart.module.css';
import { EmbeddedContext } from './embedded-context';

/** One chart that reads by itself, with the way to the whole study below. */
export function EmbeddedChart({ spec, id }: { spec: StudySpec; id: ChartId }) {
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

/** What is wrong with the address of an embedded chart. */
export function EmbeddedProblem({ problems }: { problems: readonly ToldProblem[] }) {
  const text = useText('chartTools');
  return (
    <main className={styles.embed}>
      <StudyProblem title={text('badAddress')} problems={problems} />
    </main>
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
