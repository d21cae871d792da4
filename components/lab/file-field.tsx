import { useState } from 'react';
import { useText } from '@/components/language/use-text';
import controls from '@/components/ui/controls.module.css';
import { Field } from '@/components/ui/field';
import type { OWN_FILES } from '@/lib/lab/own-files';
import styles from './lab.module.css';

/** One of the three files: dropped on its field, chosen, or pasted as a table. */
export function FileField({
  kind,
  file,
  onFile,
}: {
  kind: (typeof OWN_FILES)[number];
  file: File | undefined;
  onFile: (file: File | undefined) => void;
}) {
  const t = useText('lab');
  const [pasted, setPasted] = useState('');
  function paste(text: string) {
    setPasted(text);
    onFile(text.trim() === '' ? undefined : new File([text], t('pastedName', { kind })));
  }
  return (
    <div className={styles.file}>
      <Field label={t(`files.${kind}`)} hint={t(`columns.${kind}`)}>
        {(control) => (
          <input
            {...control}
            type="file"
            className={styles.drop}
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onChange={({ target }) => target.files?.[0] && onFile(target.files[0])}
          />
        )}
      </Field>
      <details>
        <summary>{t('paste')}</summary>
        <textarea
          className={`${controls.input} ${styles.paste}`}
          dir="ltr"
          rows={5}
          aria-label={t('pasteLabel', { file: t(`files.${kind}`) })}
          value={pasted}
          onChange={({ target }) => paste(target.value)}
        />
      </details>
      <p className={styles.chosen}>{file ? t('chosen', { name: file.name }) : t('noFile')}</p>
    </div>
  );
}
