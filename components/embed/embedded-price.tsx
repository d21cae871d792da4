'use client';

import { type DehydratedState, useQuery } from '@tanstack/react-query';
import { useLocale } from 'use-intl';
import { PRICE_CHART_ID } from '@/components/charts/chart-registry';
import { useText } from '@/components/language/use-text';
import { useWords } from '@/components/language/use-words';
import { SecurityPrice } from '@/components/security/security-price';
import { Queries } from '@/components/ui/queries';
import type { StoredSecurity } from '@/lib/database/security-store';
import { DEFAULT_TICKERS } from '@/lib/event-study/study-choices';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { studyQuery } from '@/lib/queries/study-query';
import { securityInWords, studyInWords } from '@/lib/text/in-words';
import { localePath } from '@/lib/url/locale-path';
import { securityPageUrl } from '@/lib/url/study-url';
import styles from './embedded-chart.module.css';
import { EmbeddedContext } from './embedded-context';

type Props = { spec: StudySpec; security: StoredSecurity };

/** The price of one security that reads by itself, with the way to its page below. */
export function EmbeddedPrice({ queries, ...price }: Props & { queries: DehydratedState }) {
  return (
    <Queries state={queries}>
      <Price {...price} />
    </Queries>
  );
}

function Price({ spec, security }: Props) {
  const t = useText();
  const text = useText('chartTools');
  const locale = useLocale();
  const { data } = useQuery(studyQuery(spec));
  const url = securityPageUrl(security.ticker, { ...spec, tickers: [...DEFAULT_TICKERS] });
  return (
    <EmbeddedContext value={true}>
      <main className={styles.embed}>
        <SecurityPrice
          spec={spec}
          security={securityInWords(t, security)}
          study={useWords(data, studyInWords)}
        />
        <p className={styles.origin}>
          <a href={`${localePath(locale, url)}#${PRICE_CHART_ID}`} target="_blank" rel="noopener">
            {text('openSecurity')}
          </a>
        </p>
      </main>
    </EmbeddedContext>
  );
}
