import common from './en/common.json';

/** Every English message, one file a part of the page. */
export const en = { common };
