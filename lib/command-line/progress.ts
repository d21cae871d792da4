const PATIENCE_MILLISECONDS = 1000;
const REDRAW_MILLISECONDS = 100;
const BAR_WIDTH = 24;

/** A line on standard error that says how far the work is; silent for the first second, and off a terminal. */
export type Progress = {
  /** Shows `done` of `total`; a stage without a total only shows its name. */
  show(stage: string, done?: number, total?: number): void;
  clear(): void;
};

function bar(share: number): string {
  const filled = Math.round(share * BAR_WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${String(Math.floor(share * 100)).padStart(3)} %`;
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
  return {
    show(stage, done, total) {
      const time = now();
      if (time - started < PATIENCE_MILLISECONDS) return;
      if (stage === drawnStage && time - drawn < REDRAW_MILLISECONDS) return;
      drawn = time;
      drawnStage = stage;
      const share = done === undefined || !total ? '' : `${bar(Math.min(1, done / total))}  `;
      terminal.write(`\r\u001b[K${share}${stage}`);
    },
    clear() {
      if (drawnStage !== '') terminal.write('\r\u001b[K');
    },
  };
}
