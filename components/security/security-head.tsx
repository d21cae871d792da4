import { useText } from '@/components/language/use-text';
import { LocaleLink } from '@/components/ui/locale-link';
import type { StoredSecurity } from '@/lib/database/security-store';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { IMPORTED_COVERAGE } from '@/lib/prices/imported-coverage';
import { formatDate } from '@/lib/text/dates';
import { groupTitle } from '@/lib/text/group-titles';
import { studyPageUrl } from '@/lib/url/study-url';
import styles from './security-head.module.css';

/** Who a security is, what the coverage says of it, and the way back to the study. */
export function SecurityHead({ spec, security }: { spec: StudySpec; security: StoredSecurity }) {
  const t = useText('securityPage');
  const translate = useText();
  const { ticker, name, exchange, group, coverage } = security;
  return (
    <header className={styles.head}>
      <div>
        <h1 className={styles.name}>{name}</h1>
        <p className={styles.identity}>
          {t('identity', { ticker, exchange, group: groupTitle(translate, group) })}
        </p>
        <p className={styles.identity}>
          {t('stored', {
            count: String(security.days),
            from: formatDate(translate, security.firstDay),
            to: formatDate(translate, security.lastDay),
          })}
        </p>
        <p className={styles.back}>
          <LocaleLink href={studyPageUrl(spec)} prefetch={false}>
            {t('toStudy')}
          </LocaleLink>
        </p>
      </div>
      <section aria-labelledby="coverage-title" className={styles.coverage}>
        <h2 id="coverage-title" className={styles.title}>
          {t('coverage')}
        </h2>
        <p>{coverage === IMPORTED_COVERAGE ? t('imported') : coverage}</p>
      </section>
    </header>
  );
}
