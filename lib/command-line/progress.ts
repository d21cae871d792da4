const PATIENCE_MILLISECONDS = 1000;
const REDRAW_MILLISECONDS = 100;
const BAR_WIDTH = 24;

/** A line on standard error that says how far the work is; silent for the first second, and off a terminal. */
export type Progress = {
  /**
   * Shows `done` of `total`; a stage without a total only shows its name. With a unit it also says how many of it
   * are done a second and how long the rest will take at that rate.
   */
  show(stage: string, done?: number, total?: number, unit?: string): void;
  clear(): void;
};

function bar(share: number): string {
  const filled = Math.round(share * BAR_WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${String(Math.floor(share * 100)).padStart(3)} %`;
}

function timeText(seconds: number): string {
  if (!Number.isFinite(seconds)) return 'time left unknown';
  if (seconds < 90) return `${Math.ceil(seconds)} s left`;
  return `${Math.ceil(seconds / 60)} min left`;
}

function rateText(done: number, total: number, seconds: number, unit: string): string {
  const rate = done / seconds;
  const digits = rate < 10 ? 1 : 0;
  return `  ${Math.round(done)} of ${Math.round(total)} ${unit}, ${rate.toFixed(digits)} a second, ${timeText((total - done) / rate)}`;
}

/** The progress line of one command; `now` is the time in milliseconds. */
export function progressOn(
  terminal: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  now: () => number = () => performance.now(),
): Progress {
  if (!terminal.isTTY) return { show: () => {}, clear: () => {} };
  const started = now();
  let drawn = Number.NEGATIVE_INFINITY;
  let drawnStage = '';
  let stageBegan = started;
  let stageNow = '';
  return {
    show(stage, done, total, unit) {
      const time = now();
      if (stage !== stageNow) {
        stageNow = stage;
        stageBegan = time;
      }
      if (time - started < PATIENCE_MILLISECONDS) return;
      if (stage === drawnStage && time - drawn < REDRAW_MILLISECONDS) return;
      drawn = time;
      drawnStage = stage;
      const share = done === undefined || !total ? '' : `${bar(Math.min(1, done / total))}  `;
      const seconds = (time - stageBegan) / 1000;
      const rate = unit && done && total && seconds > 0 ? rateText(done, total, seconds, unit) : '';
      terminal.write(`\r\u001b[K${share}${stage}${rate}`);
    },
    clear() {
      if (drawnStage !== '') terminal.write('\r\u001b[K');
    },
  };
}
