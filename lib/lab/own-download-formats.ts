/** The files that a study of own data is saved as. */
export const OWN_FORMATS = ['csv', 'json', 'xlsx', 'parquet', 'zip'] as const;
export type OwnFormat = (typeof OWN_FORMATS)[number];
