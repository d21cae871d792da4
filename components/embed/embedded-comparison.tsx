'use client';

import { useLocale } from 'use-intl';
import { COMPARISON_CHARTS, type ComparisonChartId } from '@/components/compare/comparison-charts';
import { useText } from '@/components/language/use-text';
import type { Study } from '@/lib/event-study/study';
import { comparisonUrl } from '@/lib/url/comparison-url';
import { localePath } from '@/lib/url/locale-path';
import styles from './embedded-chart.module.css';
import { EmbeddedContext } from './embedded-context';

/** One chart of two events that reads by itself, with the way to the whole comparison below. */
export function EmbeddedComparison({
  id,
  first,
  second,
}: {
  id: ComparisonChartId;
  first: Study;
  second: Study;
}) {
  const text = useText('chartTools');
  const locale = useLocale();
  const Chart = COMPARISON_CHARTS[id];
  const url = comparisonUrl({ first: first.spec, second: second.spec });
  return (
    <EmbeddedContext value={true}>
      <main className={styles.embed}>
        <Chart first={first} second={second} />
        <p className={styles.origin}>
          <a href={`${localePath(locale, url)}#${id}`} target="_blank" rel="noopener">
            {text('openComparison')}
          </a>
        </p>
      </main>
    </EmbeddedContext>
  );
}
