/** A field of a new event that is wrong, and what would be valid. */
export class EventFieldError extends Error {
  override name = 'EventFieldError';
  constructor(
    readonly field: string,
    message: string,
    /** Whether it is right by itself and only stored already. */
    readonly taken = false,
  ) {
    super(message);
  }
}
