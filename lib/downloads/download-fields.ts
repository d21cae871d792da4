import { z } from 'zod';
import { SCOPES, TABLE_NAMES, TABLES_OF } from './tables/table-names';

/** Every field that chooses what a download holds, parsed from text. */
export const downloadFieldsSchema = z.object({
  scope: z.enum(SCOPES, `expected one of ${SCOPES.join(', ')}`).default('shown'),
  table: z.enum(TABLE_NAMES, `expected one of ${TABLE_NAMES.join(', ')}`).default('summary'),
  metadata: z.enum(['true', 'false'], 'expected true or false').default('false'),
});

/** What of a study a download holds. */
export type DownloadFields = z.output<typeof downloadFieldsSchema>;

/** The formats, each the end of an address, and the fields that each takes besides the study's own. */
export const FIELDS_OF = {
  csv: ['scope', 'table', 'metadata'],
  json: ['scope'],
  xlsx: ['scope'],
  parquet: ['scope', 'table'],
  zip: ['scope'],
  html: [],
} as const satisfies Record<string, readonly (keyof DownloadFields)[]>;

export type Format = keyof typeof FIELDS_OF;

/** What is wrong with a table that the scope does not have; undefined where it has it. */
export function tableProblem({ scope, table }: DownloadFields): string | undefined {
  const valid = TABLES_OF[scope];
  if (valid.includes(table)) return undefined;
  return `expected one of ${valid.join(', ')}, or scope=full for ${table}`;
}
