import type { PriceSeries } from '@/lib/event-study/study-input';

/** Prices of one firm while its file is read: days as numbers that stand for dates, in the file's order. */
export class GrowingSeries {
  private days = new Int32Array(256);
  private prices = new Float64Array(256);
  private lines = new Int32Array(256);
  private length = 0;

  add(day: number, price: number, line: number): void {
    if (this.length === this.days.length) this.grow();
    this.days[this.length] = day;
    this.prices[this.length] = price;
    this.lines[this.length] = line;
    this.length += 1;
  }

  private grow(): void {
    const { days, prices, lines } = this;
    this.days = new Int32Array(2 * days.length);
    this.days.set(days);
    this.prices = new Float64Array(2 * prices.length);
    this.prices.set(prices);
    this.lines = new Int32Array(2 * lines.length);
    this.lines.set(lines);
  }

  /** The series in date order; `rankOf` gives each day's place among all dates, `dateOf` the date itself. */
  finish(rankOf: Int32Array, dates: readonly string[], shared: SharedDates): FinishedSeries {
    const order = this.order(rankOf);
    const ranks = new Int32Array(this.length);
    const prices = new Float64Array(this.length);
    let repeated: FinishedSeries['repeated'];
    order.forEach((from, to) => {
      ranks[to] = rankOf[this.days[from]!]!;
      prices[to] = this.prices[from]!;
      if (to === 0 || ranks[to] !== ranks[to - 1]) return;
      const line = this.lines[from]!;
      if (!repeated || line < repeated.line) {
        repeated = { line, firstLine: this.lines[order[to - 1]!]!, date: dates[ranks[to]!]! };
      }
    });
    return { series: { dates: shared.datesOf(ranks, dates), prices }, repeated };
  }

  private order(rankOf: Int32Array): Int32Array {
    const order = Int32Array.from({ length: this.length }, (_, position) => position);
    for (let position = 1; position < this.length; position += 1) {
      if (rankOf[this.days[position]!]! > rankOf[this.days[position - 1]!]!) continue;
      // A typed array's sort is stable, so of two lines with one date the later one stays the later.
      return order.sort((one, other) => rankOf[this.days[one]!]! - rankOf[this.days[other]!]!);
    }
    return order;
  }
}

export type FinishedSeries = {
  series: PriceSeries;
  /** The first line that gives a date again, and the line that gave it before. */
  repeated: { line: number; firstLine: number; date: string } | undefined;
};

/** Date lists by their content, so that firms with the same trading days hold one list between them. */
export class SharedDates {
  private readonly known = new Map<string, { ranks: Int32Array; dates: readonly string[] }[]>();

  datesOf(ranks: Int32Array, dates: readonly string[]): readonly string[] {
    const key = `${ranks.length} ${ranks[0]} ${ranks.at(-1)}`;
    const candidates = this.known.get(key) ?? [];
    const same = candidates.find((candidate) => candidate.ranks.every((rank, day) => rank === ranks[day]));
    if (same) return same.dates;
    const made = { ranks, dates: Array.from(ranks, (rank) => dates[rank]!) };
    this.known.set(key, [...candidates, made]);
    return made.dates;
  }
}
