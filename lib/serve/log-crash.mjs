/**
 * Ends the process, with the error in the log, where one was thrown that nobody caught: what it left behind is unknown,
 * and whoever supervises the server starts it anew. Next, which would go on, is not asked. A promise that failed with
 * nobody waiting is told by Next, through `console`, and ends nothing.
 *
 * @param {import('pino').Logger} log
 */
export function logCrash(log) {
  process.setUncaughtExceptionCaptureCallback((error) => {
    log.fatal({ err: error }, 'an error that nobody caught: the server ends');
    process.exit(1);
  });
}
