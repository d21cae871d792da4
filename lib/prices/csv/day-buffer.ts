import type { IncomingDay } from '../door/incoming-day';

/** What a day has beside its date, in the order of the buffer. */
const NUMBERS = ['line', 'close', 'adjustedClose', 'volume', 'high', 'low'] as const;
const FIRST_DAYS = 64;

/**
 * The days of one security as they come from a file, their numbers row after row outside the collector's heap, because
 * a million objects would fill the memory and let as much garbage stand beside them.
 */
export class DayBuffer {
  private readonly dates: string[] = [];
  private numbers = new Float64Array(FIRST_DAYS * NUMBERS.length);

  add(day: IncomingDay): void {
    const start = this.dates.length * NUMBERS.length;
    if (start === this.numbers.length) {
      const grown = new Float64Array(Math.ceil(this.dates.length * 1.5) * NUMBERS.length);
      grown.set(this.numbers);
      this.numbers = grown;
    }
    this.dates.push(day.date);
    for (let place = 0; place < NUMBERS.length; place += 1) {
      this.numbers[start + place] = day[NUMBERS[place]!] ?? Number.NaN;
    }
  }

  /** The days in the order of their lines. */
  days(): IncomingDay[] {
    return this.dates.map((date, index) => ({
      line: this.number(index, 'line')!,
      date,
      close: this.number(index, 'close'),
      adjustedClose: this.number(index, 'adjustedClose'),
      volume: this.number(index, 'volume'),
      high: this.number(index, 'high'),
      low: this.number(index, 'low'),
    }));
  }

  private number(index: number, name: (typeof NUMBERS)[number]): number | null {
    const value = this.numbers[index * NUMBERS.length + NUMBERS.indexOf(name)]!;
    return Number.isNaN(value) ? null : value;
  }
}
