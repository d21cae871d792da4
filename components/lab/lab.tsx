'use client';

import { type FormEvent, useState } from 'react';
import { useText } from '@/components/language/use-text';
import controls from '@/components/ui/controls.module.css';
import { saveFile } from '@/lib/downloads/save-file';
import { studyMethodSchema } from '@/lib/event-study/study-spec';
import { OWN_FILES, type OwnFiles } from '@/lib/lab/own-study';
import { sampleFiles } from '@/lib/lab/sample-files';
import { AllFilesField } from './all-files-field';
import { FileField } from './file-field';
import styles from './lab.module.css';
import { LabResult } from './lab-result';
import { LabStatus } from './lab-status';
import { MethodFields, type TypedMethod } from './method-fields';
import { useOwnStudy } from './use-own-study';

const USUAL: TypedMethod = { model: 'market', returns: 'simple', nonTrading: 'next', cars: '' };

/** Takes the reader's own files and studies them in this browser; nothing of them is sent anywhere. */
export function Lab() {
  const t = useText('lab');
  const [files, setFiles] = useState<Partial<OwnFiles>>({});
  const [typed, setTyped] = useState(USUAL);
  const { state, run, cancel, makeFile } = useOwnStudy();
  const isWorking = state.kind === 'progress';
  const { cars: carsText, ...method } = typed;
  const read = studyMethodSchema.safeParse({ ...method, cars: carsText.trim() || undefined });

  function study(chosen: Partial<OwnFiles>) {
    const { requests, firmPrices, marketPrices } = chosen;
    if (!read.success || !requests || !firmPrices || !marketPrices) return;
    run({ requests, firmPrices, marketPrices }, { ...method, cars: read.data.cars });
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    study(files);
  }
  function trySample() {
    const sample = sampleFiles();
    setFiles(sample);
    study(sample);
  }
  async function saveSample() {
    const { sampleArchive } = await import('@/lib/lab/sample-archive');
    saveFile(await sampleArchive(), 'aftershock-sample.zip');
  }

  return (
    <>
      <form className={styles.form} onSubmit={submit}>
        <AllFilesField onFiles={(told) => setFiles({ ...files, ...told })} />
        <div className={styles.fields}>
          {OWN_FILES.map((kind) => (
            <FileField
              key={kind}
              kind={kind}
              file={files[kind]}
              onFile={(file) => setFiles({ ...files, [kind]: file })}
            />
          ))}
        </div>
        <MethodFields
          typed={typed}
          carsError={read.success ? undefined : read.error.issues[0]?.message}
          onType={(change) => setTyped({ ...typed, ...change })}
        />
        <div className={styles.actions}>
          <button
            type="submit"
            className={controls.button}
            disabled={isWorking || !read.success || OWN_FILES.some((kind) => !files[kind])}
          >
            {t('run')}
          </button>
          <button type="button" className={styles.second} disabled={isWorking} onClick={trySample}>
            {t('sample')}
          </button>
          <button type="button" className={styles.second} onClick={saveSample}>
            {t('saveSample')}
          </button>
        </div>
      </form>
      <LabStatus state={state} onCancel={cancel} />
      {state.kind === 'study' && <LabResult result={state.result} makeFile={makeFile} />}
    </>
  );
}
