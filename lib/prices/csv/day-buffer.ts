import type { IncomingDay } from '../door/incoming-day';

const orNull = (value: number) => (Number.isNaN(value) ? null : value);

/** The days of one security as they come from a file, in columns, because a million objects would fill the memory. */
export class DayBuffer {
  private readonly lines: number[] = [];
  private readonly dates: string[] = [];
  private readonly values: Record<'close' | 'adjustedClose' | 'volume' | 'high' | 'low', number[]> = {
    close: [],
    adjustedClose: [],
    volume: [],
    high: [],
    low: [],
  };

  add({ line, date, close, adjustedClose, volume, high, low }: IncomingDay): void {
    this.lines.push(line);
    this.dates.push(date);
    this.values.close.push(close ?? Number.NaN);
    this.values.adjustedClose.push(adjustedClose ?? Number.NaN);
    this.values.volume.push(volume ?? Number.NaN);
    this.values.high.push(high ?? Number.NaN);
    this.values.low.push(low ?? Number.NaN);
  }

  /** The days in the order of their lines. */
  days(): IncomingDay[] {
    const { close, adjustedClose, volume, high, low } = this.values;
    return this.lines.map((line, place) => ({
      line,
      date: this.dates[place]!,
      close: orNull(close[place]!),
      adjustedClose: orNull(adjustedClose[place]!),
      volume: orNull(volume[place]!),
      high: orNull(high[place]!),
      low: orNull(low[place]!),
    }));
  }
}
