import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Statement } from '@/lib/downloads/statement';
import type { Study, StudyEvent } from '@/lib/event-study/study';
import { BusyError } from './study-errors';

/** What a report is made from. */
export type ReportContents = { study: Study; events: StudyEvent[]; statement: Statement };

const MOST_WAITING = 8;
const PATIENCE_MILLISECONDS = 30_000;

/** Reports are drawn one after another, and only so many wait, so that many readers cannot take every core. */
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

async function drawReport(contents: ReportContents, root: string): Promise<string> {
  const run = join(/* turbopackIgnore: true */ root, 'lib/bundle/run.mjs');
  const renderer = spawn(process.execPath, [run, 'components/report/draw-report.ts'], {
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: PATIENCE_MILLISECONDS,
  });
  const status = new Promise<number | null>((resolve, reject) => {
    renderer.on('error', reject).on('close', resolve);
  });
  // A renderer that ends early says why on standard error; the pipe that it leaves is no news.
  renderer.stdin.on('error', () => undefined).end(JSON.stringify(contents));
  const [html, complaint, code] = await Promise.all([text(renderer.stdout), text(renderer.stderr), status]);
  if (code !== 0) throw new Error(`The report could not be drawn: ${complaint}`);
  return html;
}

/**
 * Draws a study's report as one self-contained HTML page. The charts are the page's own components, which `lib`
 * does not import: a program of the repository at `root` draws them.
 *
 * @throws BusyError where too many reports wait already; Error with what that program says where it fails.
 */
export async function renderReport(contents: ReportContents, root: string): Promise<string> {
  if (waiting >= MOST_WAITING) throw new BusyError('reports', 60);
  waiting += 1;
  const drawn = last.then(() => drawReport(contents, root));
  last = drawn
    .catch(() => undefined)
    .then(() => {
      waiting -= 1;
    });
  return drawn;
}
