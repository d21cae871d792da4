import { useEffect, useRef, useState } from 'react';
import type { OwnFormat } from '@/lib/lab/own-download-formats';
import type { OwnFiles } from '@/lib/lab/own-files';
import type { OwnMethod } from '@/lib/own-data/plan-own-study';
import type { LabAnswer, LabQuestion } from './study-worker';

/** Where a study of own data stands: not asked for, under way, done, or refused; or its worker could not be loaded. */
export type LabState = LabAnswer | { kind: 'idle' } | { kind: 'cancelled' } | { kind: 'not-loaded' };

/** Makes a file of the study that is shown; undefined where none can be made. */
export type MakeFile = (format: OwnFormat) => Promise<Blob | undefined>;

/** Runs studies of own data in a worker, one at a time, which then makes their files; to cancel one ends its worker. */
export function useOwnStudy() {
  const [state, setState] = useState<LabState>({ kind: 'idle' });
  const worker = useRef<Worker>(null);

  function stop() {
    if (!worker.current) return;
    // One that is ended while it loads reports that as an error, which is none of the reader's.
    worker.current.onmessage = null;
    worker.current.onerror = null;
    worker.current.terminate();
    worker.current = null;
  }
  useEffect(() => () => worker.current?.terminate(), []);

  function run(files: OwnFiles, method: OwnMethod) {
    stop();
    setState({ kind: 'progress', stage: 'reading prices', done: 0, total: 1 });
    const started = new Worker(new URL('./study-worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    started.onmessage = ({ data }: MessageEvent<LabAnswer>) => setState(data);
    // What goes wrong in a study the worker tells itself: this is one that could not begin.
    started.onerror = () => {
      setState({ kind: 'not-loaded' });
      stop();
    };
    const { origin, pathname } = window.location;
    started.postMessage({ kind: 'study', files, method, address: origin + pathname } satisfies LabQuestion);
  }

  function cancel() {
    stop();
    setState({ kind: 'cancelled' });
  }

  const makeFile: MakeFile = (format) =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<Blob | undefined>) => {
        port1.close();
        resolve(data);
      };
      worker.current?.postMessage({ kind: 'file', format } satisfies LabQuestion, [port2]);
    });

  return { state, run, cancel, makeFile };
}
