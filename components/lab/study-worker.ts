import { type OwnFiles, type OwnStudy, runOwnStudy, type Stage } from '@/lib/lab/own-study';
import type { OwnMethod } from '@/lib/own-data/plan-own-study';
import { MalformedFileError } from '@/lib/prices/csv-rows';

/** What the page asks of the worker: one study. */
export type LabQuestion = { files: OwnFiles; method: OwnMethod };

/** What is wrong, and in which cell of which file where that is known. */
export type LabProblem = { file?: string; line?: number; column?: number | undefined; message: string };

/** What the worker tells the page while it works, and when it ends. */
export type LabAnswer =
  | { kind: 'progress'; stage: Stage; done: number; total: number }
  | { kind: 'study'; result: OwnStudy }
  | { kind: 'problem'; problem: LabProblem };

const tell = (answer: LabAnswer) => self.postMessage(answer);

function problemOf(error: unknown): LabProblem {
  if (!(error instanceof MalformedFileError)) return { message: String(error) };
  const { file, line, column, expectation } = error;
  return { file, line, column, message: expectation };
}

self.addEventListener('message', async ({ data: { files, method } }: MessageEvent<LabQuestion>) => {
  try {
    const result = await runOwnStudy(files, method, (stage, done, total) =>
      tell({ kind: 'progress', stage, done, total }),
    );
    tell({ kind: 'study', result });
  } catch (error) {
    tell({ kind: 'problem', problem: problemOf(error) });
  }
});
