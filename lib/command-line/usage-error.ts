/** What was typed cannot be done; the message is one line that names the option and what would be valid. */
export class UsageError extends Error {
  override name = 'UsageError';

  constructor(option: string, expectation: string) {
    super(`--${option}: ${expectation}`);
  }
}

/** A word was typed that belongs to no option. */
export class StrayWordError extends Error {
  override name = 'StrayWordError';

  constructor(word: string, valid: string) {
    super(`"${word}" belongs to no option; expected one of ${valid}`);
  }
}
