/** What is stored as the coverage's word on a security that was imported; pages say it in the reader's language. */
export const IMPORTED_COVERAGE = 'Imported; not part of the coverage.';
