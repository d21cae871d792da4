/** What a column of a price file may hold, with the headings it is known by, the likeliest first. */
const HEADINGS = {
  date: ['date', 'day', 'time', 'timestamp'],
  close: ['close', 'close/last', 'last', 'price'],
  adjustedClose: ['adjusted close', 'adj close', 'adjustedclose', 'adjclose'],
  volume: ['volume', 'vol', 'vol.'],
  high: ['high'],
  low: ['low'],
  ticker: ['ticker', 'symbol'],
} as const satisfies Record<string, readonly string[]>;

export type PriceField = keyof typeof HEADINGS;
export const PRICE_FIELDS = Object.keys(HEADINGS) as PriceField[];

/** Where each field stands in a row; a field that the file does not have is left out. */
export type ColumnPlaces = Partial<Record<PriceField, number>>;

/** Headings by field, as the reader chose them. */
export type ColumnMap = Partial<Record<PriceField, string>>;

const isField = (text: string): text is PriceField => PRICE_FIELDS.some((field) => field === text);

/**
 * Reads a column mapping such as `date=Date,close=Adj Close`.
 *
 * @throws RangeError that says what is wrong and what would be valid.
 */
export function parseColumnMap(text: string): ColumnMap {
  const map: ColumnMap = {};
  for (const pair of text.split(',')) {
    const [field = '', ...heading] = pair.split('=');
    const name = field.trim();
    if (!isField(name) || heading.length === 0 || heading.join('=').trim() === '') {
      throw new RangeError(
        `expected FIELD=COLUMN pairs with fields among ${PRICE_FIELDS.join(', ')}, found "${pair}"`,
      );
    }
    map[name] = heading.join('=').trim();
  }
  return map;
}

const plain = (heading: string) => heading.trim().toLowerCase().replaceAll('_', ' ');

function refuseTwin(heading: string, plainHeadings: readonly string[], place: number): void {
  if (plainHeadings.lastIndexOf(plainHeadings[place]!) !== place)
    throw new RangeError(`there are two columns "${heading}": give one of them another heading`);
}

/**
 * Finds the columns of a price file by the reader's mapping, and those left open by the headings they are known by, the
 * likeliest first.
 *
 * @throws RangeError where a mapped column is not there, a heading stands there twice, or date or close cannot be found.
 */
export function findColumns(headings: readonly string[], map: ColumnMap): ColumnPlaces {
  const places: ColumnPlaces = {};
  const listed = headings.map((heading) => `"${heading}"`).join(', ');
  const plainHeadings = headings.map(plain);
  for (const field of PRICE_FIELDS) {
    const wanted = map[field];
    const names = wanted === undefined ? HEADINGS[field] : [plain(wanted)];
    const place = names.map((name) => plainHeadings.indexOf(name)).find((index) => index >= 0);
    if (place !== undefined) {
      refuseTwin(headings[place]!, plainHeadings, place);
      places[field] = place;
    } else if (wanted !== undefined)
      throw new RangeError(`there is no column "${wanted}"; expected one of ${listed}`);
  }
  const missing = (['date', 'close'] as const).find((field) => places[field] === undefined);
  if (missing)
    throw new RangeError(
      `expected a column for ${missing}: name it with --map "${missing}=COLUMN" out of ${listed}`,
    );
  return places;
}
