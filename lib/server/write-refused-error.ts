/** A request to write that is not let in, whatever it wants to write. */
export class WriteRefusedError extends Error {
  override name = 'WriteRefusedError';
  constructor(
    readonly status: 401 | 403 | 413 | 415 | 429,
    readonly title: string,
    message: string,
    /** Seconds after which asking again makes sense, where it does. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}
