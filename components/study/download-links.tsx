import type { StudySpec } from '@/lib/event-study/study-spec';
import { downloadUrl } from '@/lib/url/download-url';
import styles from './download-links.module.css';

/** The study's files; each is the page's own study as the server computes it. */
export function DownloadLinks({ spec }: { spec: StudySpec }) {
  return (
    <p className={styles.downloads}>
      <a href={downloadUrl(spec, 'csv')} download>
        Download this table (CSV)
      </a>
      <a href={downloadUrl(spec, 'csv', { table: 'daily' })} download>
        Download every day (CSV)
      </a>
      <a href={downloadUrl(spec, 'xlsx')} download>
        Download all tables (Excel)
      </a>
    </p>
  );
}
