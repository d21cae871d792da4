'use client';

import dynamic from 'next/dynamic';
import { type FormEvent, useState } from 'react';
import { useText } from '@/components/language/use-text';
import controls from '@/components/ui/controls.module.css';
import { saveFile } from '@/lib/downloads/save-file';
import { OWN_FILES, type OwnFiles } from '@/lib/lab/own-files';
import { AllFilesField } from './all-files-field';
import { FileField } from './file-field';
import styles from './lab.module.css';
import { LabStatus } from './lab-status';
import { MethodFields } from './method-fields';
import { useOwnStudy } from './use-own-study';
import { useTypedMethod } from './use-typed-method';

const LabResult = dynamic(() => import('./lab-result').then((module) => module.LabResult), { ssr: false });

/** Takes the reader's own files and studies them in this browser; nothing of them is sent anywhere. */
export function Lab() {
  const t = useText('lab');
  const [files, setFiles] = useState<Partial<OwnFiles>>({});
  const method = useTypedMethod();
  const { state, run, cancel, makeFile } = useOwnStudy();
  const isWorking = state.kind === 'progress';

  async function study(chosen: Partial<OwnFiles>) {
    const { requests, firmPrices, marketPrices } = chosen;
    const read = await method.read();
    if ('problem' in read || !requests || !firmPrices || !marketPrices) return;
    run({ requests, firmPrices, marketPrices }, read);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    void study(files);
  }
  async function trySample() {
    const { sampleFiles } = await import('@/lib/lab/sample-files');
    const sample = sampleFiles();
    setFiles(sample);
    await study(sample);
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
        <MethodFields typed={method.typed} carsError={method.problem} onType={method.type} />
        <div className={styles.actions}>
          <button
            type="submit"
            className={controls.button}
            disabled={isWorking || method.problem !== undefined || OWN_FILES.some((kind) => !files[kind])}
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
