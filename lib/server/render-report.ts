import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Statement } from '@/lib/downloads/statement';
import type { Study, StudyEvent } from '@/lib/event-study/study';

/** What a report is made from. */
export type ReportContents = { study: Study; events: StudyEvent[]; statement: Statement };

/** The last report asked for: they are drawn one after another, so that many readers cannot take every core. */
let last: Promise<unknown> = Promise.resolve();

async function drawReport(contents: ReportContents, root: string): Promise<string> {
  const entry = join(/* turbopackIgnore: true */ root, 'components/report/main.mjs');
  const renderer = spawn(process.execPath, [entry], { stdio: ['pipe', 'pipe', 'pipe'] });
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
 * @throws Error with what that program says where it fails.
 */
export function renderReport(contents: ReportContents, root: string): Promise<string> {
  const drawn = last.then(() => drawReport(contents, root));
  last = drawn.catch(() => undefined);
  return drawn;
}
