import type { Messages } from '../locale';
import common from './ar/common.json';

/** Every Arabic message; the type demands the same keys as in English. */
export const ar: Messages = { common };
