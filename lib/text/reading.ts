import { type Digits, inDigits } from './digits';
import type { Locale } from './locale';

/** How a reader reads: in which language, and with which digits. */
export type Reading = { locale: Locale; digits: Digits };

/** A translator that also knows how its reader reads, and writes every number in that reader's digits. */
export function forReader<Words extends object>(translate: Words, reading: Reading): Words & Reading {
  const untyped = translate as unknown as (...message: unknown[]) => string;
  const told = (...message: unknown[]) => inDigits(untyped(...message), reading.digits);
  return Object.assign(told, translate, reading);
}
