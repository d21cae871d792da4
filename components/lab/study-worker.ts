import type { OwnResults } from '@/lib/lab/own-download';
import type { OwnFormat } from '@/lib/lab/own-download-formats';
import type { OwnFiles } from '@/lib/lab/own-files';
import { type OwnStudy, runOwnStudy, type Stage } from '@/lib/lab/own-study';
import type { OwnMethod } from '@/lib/own-data/plan-own-study';
import { MalformedFileError } from '@/lib/prices/csv-rows';

/** What the page asks of the worker: first one study, then files of it, each through a port of its own. */
export type LabQuestion =
  | { kind: 'study'; files: OwnFiles; method: OwnMethod; address: string }
  | { kind: 'file'; format: OwnFormat };

/** What is wrong, and in which cell of which file where that is known. */
export type LabProblem = { file?: string; line?: number; column?: number | undefined; message: string };

/** What the worker tells the page while it works on a study, and when that ends. */
export type LabAnswer =
  | { kind: 'progress'; stage: Stage; done: number; total: number }
  | { kind: 'study'; result: OwnStudy }
  | { kind: 'problem'; problem: LabProblem };

let results: OwnResults | undefined;
const tell = (answer: LabAnswer) => self.postMessage(answer);

function problemOf(error: unknown): LabProblem {
  if (!(error instanceof MalformedFileError)) return { message: String(error) };
  const { file, line, column, expectation } = error;
  return { file, line, column, message: expectation };
}

async function study({ files, method, address }: Extract<LabQuestion, { kind: 'study' }>): Promise<void> {
  try {
    const show = (stage: Stage, done: number, total: number) =>
      tell({ kind: 'progress', stage, done, total });
    const own = await runOwnStudy(files, method, address, show);
    results = own.results;
    tell({ kind: 'study', result: own.shown });
  } catch (error) {
    tell({ kind: 'problem', problem: problemOf(error) });
  }
}

/** Answers with a file of the study, or with nothing where none could be made. */
async function answerFile(format: OwnFormat, port: MessagePort): Promise<void> {
  try {
    const { ownDownload } = await import('@/lib/lab/own-download');
    port.postMessage(results && (await ownDownload(results, format)));
  } catch {
    port.postMessage(undefined);
  }
}

self.addEventListener('message', ({ data, ports: [port] }: MessageEvent<LabQuestion>) => {
  if (data.kind === 'study') void study(data);
  else if (port) void answerFile(data.format, port);
});
