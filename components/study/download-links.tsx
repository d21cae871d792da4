import type { StudySpec } from '@/lib/event-study/study-spec';
import { studyCsvUrl } from '@/lib/url/study-url';
import styles from './download-links.module.css';

/** The study's files; each is the page's own study as the server computes it. */
export function DownloadLinks({ spec }: { spec: StudySpec }) {
  return (
    <p className={styles.downloads}>
      <a href={studyCsvUrl(spec, 'results')} download>
        Download this table (CSV)
      </a>
      <a href={studyCsvUrl(spec, 'daily')} download>
        Download every day (CSV)
      </a>
    </p>
  );
}
