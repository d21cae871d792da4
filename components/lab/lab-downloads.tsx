import { useState } from 'react';
import { useText } from '@/components/language/use-text';
import { downloadFileName } from '@/lib/downloads/file-name';
import { saveFile } from '@/lib/downloads/save-file';
import type { Study } from '@/lib/event-study/study';
import { OWN_FORMATS, type OwnFormat } from '@/lib/lab/own-download-formats';
import styles from './lab.module.css';
import type { MakeFile } from './use-own-study';

/** The study as files, each made in this browser when it is asked for. */
export function LabDownloads({ study, makeFile }: { study: Study; makeFile: MakeFile }) {
  const t = useText('lab');
  const [making, setMaking] = useState<OwnFormat | null>(null);
  const [failed, setFailed] = useState<OwnFormat | null>(null);

  async function save(format: OwnFormat) {
    setFailed(null);
    setMaking(format);
    const file = await makeFile(format);
    setMaking(null);
    if (file) saveFile(file, downloadFileName(study.spec, 'study', format));
    else setFailed(format);
  }

  return (
    <>
      <p className={styles.actions}>
        <span>{t('download')}</span>
        {OWN_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className={styles.second}
            disabled={making !== null}
            onClick={() => save(format)}
          >
            {t(`formats.${format}`)}
          </button>
        ))}
      </p>
      <p role="status" className={styles.chosen}>
        {making && t('making')}
        {failed && t('notMade', { format: t(`formats.${failed}`) })}
      </p>
    </>
  );
}
