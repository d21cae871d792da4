import { useState } from 'react';
import { useText } from '@/components/language/use-text';
import { Field } from '@/components/ui/field';
import type { OwnFiles } from '@/lib/lab/own-files';
import { tellFilesApart } from '@/lib/lab/tell-files-apart';
import styles from './lab.module.css';

/** The three files in one go; which is which is told from what they hold. */
export function AllFilesField({ onFiles }: { onFiles: (files: Partial<OwnFiles>) => void }) {
  const t = useText('lab');
  const [notTold, setNotTold] = useState<readonly string[]>([]);

  async function take(files: readonly File[]) {
    const told = await tellFilesApart(files);
    const known = new Set(Object.values(told));
    setNotTold(files.filter((file) => !known.has(file)).map(({ name }) => name));
    onFiles(told);
  }

  return (
    <div className={styles.file}>
      <Field label={t('allFiles')} hint={t('allFilesHint')}>
        {(control) => (
          <input
            {...control}
            type="file"
            multiple
            className={styles.drop}
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onChange={({ target }) => take([...(target.files ?? [])])}
          />
        )}
      </Field>
      <p role="status" className={styles.chosen}>
        {notTold.length > 0 && t('notTold', { names: notTold.join(', ') })}
      </p>
    </div>
  );
}
