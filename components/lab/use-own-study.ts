import { useEffect, useRef, useState } from 'react';
import type { LabAnswer, LabQuestion } from './study-worker';

/** Where a study of own data stands: not asked for, under way, done, or refused. */
export type LabState = LabAnswer | { kind: 'idle' } | { kind: 'cancelled' };

/** Runs studies of own data in a worker, one at a time; to cancel one ends its worker. */
export function useOwnStudy() {
  const [state, setState] = useState<LabState>({ kind: 'idle' });
  const worker = useRef<Worker>(null);

  function stop() {
    worker.current?.terminate();
    worker.current = null;
  }
  useEffect(() => () => worker.current?.terminate(), []);

  function run(question: LabQuestion) {
    stop();
    setState({ kind: 'progress', stage: 'reading prices', done: 0, total: 1 });
    const started = new Worker(new URL('./study-worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    started.onmessage = ({ data }: MessageEvent<LabAnswer>) => {
      setState(data);
      if (data.kind !== 'progress') stop();
    };
    started.onerror = ({ message }) => {
      setState({ kind: 'problem', problem: { message } });
      stop();
    };
    started.postMessage(question);
  }

  function cancel() {
    stop();
    setState({ kind: 'cancelled' });
  }

  return { state, run, cancel };
}
