/** The files of a study of own data, by what they hold. */
export const OWN_FILES = ['requests', 'firmPrices', 'marketPrices'] as const;
export type OwnFiles = Record<(typeof OWN_FILES)[number], File>;
