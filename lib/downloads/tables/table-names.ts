/** How much of a study a download holds: what the page shows, or also what it rests on. */
export const SCOPES = ['shown', 'full'] as const;

export type Scope = (typeof SCOPES)[number];

const SHOWN_TABLES = ['summary', 'daily', 'windows', 'tests'] as const;

/** Every table by name. */
export const TABLE_NAMES = [...SHOWN_TABLES, 'daily-tests', 'models', 'inputs'] as const;

export type TableName = (typeof TABLE_NAMES)[number];

/** The tables of each scope, in the order of a workbook's sheets; the first is the usual one. */
export const TABLES_OF: Readonly<Record<Scope, readonly TableName[]>> = {
  shown: SHOWN_TABLES,
  full: TABLE_NAMES,
};
