/** Another import runs on the same database; nothing was stored. */
export class ImportRunningError extends Error {
  override name = 'ImportRunningError';

  constructor() {
    super('Another import runs on this database: try again when it has ended. Nothing was stored.');
  }
}
