import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Random choices that follow from a whole-number seed alone (xoroshiro128+, Blackman & Vigna 2021). */
export class SeededRandom {
  private readonly generator;
  private bits = 0;
  private bitsLeft = 0;

  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
  }

  /** -1 or 1 with equal chance (Rademacher). */
  sign(): number {
    if (this.bitsLeft === 0) {
      this.bits = this.generator.next();
      this.bitsLeft = 32;
    }
    const sign = (this.bits & 1) * 2 - 1;
    this.bits >>>= 1;
    this.bitsLeft -= 1;
    return sign;
  }

  /** A whole number from 0 up to but not including `bound`; uneven by less than `bound / 2^32`. */
  below(bound: number): number {
    return Math.floor(((this.generator.next() >>> 0) / 2 ** 32) * bound);
  }
}
