const SMALLEST = 1e-9;
const LARGEST = 1e15;

/** The sizes a price may have, for messages. */
export const PRICE_SIZES = `from ${SMALLEST} to ${LARGEST.toExponential()}`;

/**
 * Whether a price above or below zero is of a size that a security may have, in any currency. Squares of returns
 * between such prices stay far from the ends of double precision, so no statistic overflows.
 */
export function hasPriceSize(price: number): boolean {
  return Math.abs(price) >= SMALLEST && Math.abs(price) <= LARGEST;
}
