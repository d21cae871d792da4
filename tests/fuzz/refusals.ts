import { expect } from 'vitest';
import { MalformedFileError } from '@/lib/prices/csv-rows';

/** What a reader gives, or nothing where it refuses the file, which it does by naming file, line and what it expected. */
export function orMalformed<Value>(file: string, read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof MalformedFileError)) throw error;
    expect(error.message).toMatch(new RegExp(`^${file}:\\d+(:\\d+)?: .`));
    return undefined;
  }
}
