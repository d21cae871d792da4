import type { PriceSeries } from '@/lib/event-study/study-input';
import { cellsOf, isHeader, type Separator, separatorOf } from '@/lib/prices/cells';
import { MalformedFileError } from '@/lib/prices/csv-rows';
import { hasPriceSize, PRICE_SIZES } from '@/lib/prices/price-limits';
import { GrowingSeries, SharedDates } from './growing-series';
import { DATE_FORMATS, isoDate } from './iso-date';

const COLUMNS = 'id; date; price';
const NO_PRICE = new Set(['', 'NA', 'NaN']);
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads a file of prices, `id; date; price`, in one pass over chunks of its text, so that millions of lines
 * need no more memory than their numbers. Lines may be in any order; a price left empty (or NA) is a day
 * without one; negative prices are kept for the data-quality gate.
 */
export class PriceFileReader {
  private readonly seriesOf = new Map<string, GrowingSeries>();
  private readonly dayOf = new Map<string, number>();
  private readonly dates: string[] = [];
  private separator: Separator = ';';
  private line = 0;
  private rest = '';
  private lastId = '';
  private lastSeries: GrowingSeries | undefined;

  constructor(
    private readonly file: string,
    /** Markets need prices above zero: every firm's abnormal returns hang on them. */
    private readonly prices: 'any sign' | 'above zero' = 'any sign',
  ) {}

  /** @throws MalformedFileError naming file, line and column, and what was expected there. */
  add(chunk: string): void {
    const text = this.rest + chunk;
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      this.readLine(text.slice(start, end));
      start = end + 1;
    }
    this.rest = text.slice(start);
  }

  /**
   * The series by id, in ascending date order.
   *
   * @throws MalformedFileError where an id has two prices on one date, or the file has no price at all.
   */
  finish(): Map<string, PriceSeries> {
    this.readLine(this.rest);
    this.rest = '';
    const sorted = [...new Set(this.dates)].sort();
    const places = new Map(sorted.map((date, place) => [date, place]));
    const rankOf = Int32Array.from(this.dates, (date) => places.get(date)!);
    const shared = new SharedDates();
    const finished = new Map<string, PriceSeries>();
    for (const [id, growing] of this.seriesOf) {
      const { series, repeated } = growing.finish(rankOf, sorted, shared);
      if (repeated) {
        const { line, firstLine, date } = repeated;
        this.fail(
          `expected one price of ${id} on ${date}, found a second (the first is on line ${firstLine})`,
          2,
          line,
        );
      }
      finished.set(id, series);
      this.seriesOf.delete(id);
    }
    if (finished.size === 0) this.fail(`expected at least one line of ${COLUMNS}`, undefined, 1);
    return finished;
  }

  private fail(expectation: string, column?: number, line = this.line): never {
    throw new MalformedFileError(this.file, line, expectation, column);
  }

  private readLine(content: string): void {
    this.line += 1;
    const first = this.line === 1;
    const line = first ? content.replace(/^\uFEFF/, '') : content;
    if (line.trim() === '') return;
    if (first) this.separator = separatorOf(line);
    const cells = cellsOf(line, this.separator);
    if (first && isHeader(cells[1])) return;
    if (cells.length !== 3) this.fail(`expected 3 cells (${COLUMNS}), found ${cells.length}`);
    const [id, date, price] = cells as [string, string, string];
    if (id === '') this.fail('expected the id of a firm or market, found nothing', 1);
    const day = this.day(date);
    if (NO_PRICE.has(price)) return;
    if (!NUMBER.test(price)) this.fail(`expected a price such as 58.25, found "${price}"`, 3);
    if (this.prices === 'above zero' && !(Number(price) > 0)) {
      this.fail(`expected a price above zero, found "${price}"`, 3);
    }
    if (Number(price) !== 0 && !hasPriceSize(Number(price))) {
      this.fail(`expected a price ${PRICE_SIZES}, found "${price}"`, 3);
    }
    this.series(id).add(day, Number(price), this.line);
  }

  private series(id: string): GrowingSeries {
    if (this.lastSeries && id === this.lastId) return this.lastSeries;
    let series = this.seriesOf.get(id);
    if (!series) {
      series = new GrowingSeries();
      // A slice of a text keeps the whole text in memory; the id's own letters do not.
      this.seriesOf.set([...id].join(''), series);
    }
    this.lastId = id;
    this.lastSeries = series;
    return series;
  }

  private day(text: string): number {
    const known = this.dayOf.get(text);
    if (known !== undefined) return known;
    const date = isoDate(text) ?? this.fail(`expected ${DATE_FORMATS}, found "${text}"`, 2);
    this.dates.push(date);
    this.dayOf.set([...text].join(''), this.dates.length - 1);
    return this.dates.length - 1;
  }
}
