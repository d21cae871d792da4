import type { DehydratedState } from '@tanstack/react-query';
import { LocaleLink } from '@/components/ui/locale-link';
import { isBeyondNoise, rankedSecurities } from '@/lib/chart-math/window-ranking';
import type { Study } from '@/lib/event-study/study';
import { pageStudy } from '@/lib/server/page-study';
import { sendProps } from '@/lib/server/send-props';
import type { CoverageClaim } from '@/lib/text/coverage-claims';
import { formatDate } from '@/lib/text/dates';
import { formatPStatement, formatSignedPercent } from '@/lib/text/numbers';
import type { Translator } from '@/lib/text/translator';
import { studyPageUrl } from '@/lib/url/study-url';
import { ClaimChartIsland } from './claim-chart-island';
import styles from './coverage.module.css';

/** One claim of the coverage in our own words, with what prices did beside it. */
export async function ClaimCard({
  t,
  claim,
  study,
  queries,
}: {
  t: Translator;
  claim: CoverageClaim;
  study: Study;
  /** What charts ask the API, as the server has read it. */
  queries: DehydratedState;
}) {
  const moves = rankedSecurities(study);
  const day = formatDate(t, study.event.dayZero, 'short');
  const findings = moves.map((ranked) =>
    t(isBeyondNoise(ranked) ? 'coverage.beyond' : 'coverage.within', {
      name: ranked.security.name,
      abnormal: formatSignedPercent(ranked.car.car),
      p: ranked.p === null ? '' : formatPStatement(ranked.p),
    }),
  );
  const sent = await sendProps({
    study: { ...pageStudy(study), groups: [] },
    anchor: `${claim.key}-chart`,
    queries,
  });
  return (
    <article className={styles.claim} id={claim.key}>
      <div className={styles.words}>
        <p className={styles.date}>
          <time dateTime={claim.date}>{formatDate(t, claim.date)}</time>
        </p>
        <h2 className={styles.heading}>{t(`coverage.claims.${claim.key}.title`)}</h2>
        <p>{t(`coverage.claims.${claim.key}.text`)}</p>
        <h3 className={styles.prices}>{t('coverage.prices', { event: study.event.title, day })}</h3>
        <ul className={styles.findings}>
          {findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
        <p>
          <LocaleLink href={studyPageUrl(study.spec)} prefetch={false}>
            {t('coverage.study')}
          </LocaleLink>
        </p>
      </div>
      <div className={styles.chart}>
        <ClaimChartIsland sent={sent} />
      </div>
    </article>
  );
}
