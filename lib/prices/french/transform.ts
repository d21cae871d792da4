import { strFromU8, unzipSync } from 'fflate';
import { isCalendarDate } from '../calendar-date';
import type { FactorRow } from '../factor-csv';
import { ProviderError } from '../provider-error';

const MISSING = new Set(['-99.99', '-999']);
/** Forty times the longest file of the library. */
const MOST_UNPACKED = 64 * 2 ** 20;

function malformed(file: string, what: string, cause?: unknown): ProviderError {
  return new ProviderError(
    'malformed',
    `The French data library’s ${file} is otherwise than documented: ${what}`,
    {
      cause,
    },
  );
}

/**
 * The text of the one CSV file in the archive. Nothing is unpacked that says it is too large, and no more of a file
 * than it says, which is how the library unpacks.
 */
function csvOf(zip: Uint8Array, file: string): string {
  let largest = 0;
  try {
    const [content] = Object.values(
      unzipSync(zip, {
        filter: ({ originalSize }) => {
          largest = Math.max(largest, originalSize);
          return originalSize <= MOST_UNPACKED;
        },
      }),
    );
    if (content) return strFromU8(content, true);
  } catch (cause) {
    throw malformed(file, 'it is no zip archive, or one that breaks off', cause);
  }
  throw malformed(
    file,
    largest > MOST_UNPACKED ? `its archive unpacks to ${largest} bytes` : 'its archive is empty',
  );
}

/**
 * The daily returns of a file of the library: some lines of explanation, a header `,FACTOR,FACTOR`, rows
 * `YYYYMMDD,percent,percent`, an empty line and a copyright. -99.99 and -999 are missing returns and give no row.
 *
 * @throws ProviderError where the archive cannot be read or one of the factors has no column.
 */
export function frenchFactors(
  zip: Uint8Array,
  file: string,
  factors: readonly FactorRow['factor'][],
): FactorRow[] {
  const lines = csvOf(zip, file).split(/\r?\n/);
  const header = lines.findIndex((line) => /^\s*,/.test(line));
  const columns = (lines[header] ?? '').split(',').map((cell) => cell.trim());
  const places = factors.map((factor) => {
    const place = columns.indexOf(factor);
    if (place < 1) throw malformed(file, `no column ${factor} in "${columns.join(',')}"`);
    return { factor, place };
  });
  const rows: FactorRow[] = [];
  for (const line of lines.slice(header + 1)) {
    const cells = line.split(',').map((cell) => cell.trim());
    const day = /^(\d{4})(\d{2})(\d{2})$/.exec(cells[0] ?? '');
    if (!day) break;
    const date = `${day[1]}-${day[2]}-${day[3]}`;
    if (!isCalendarDate(date)) throw malformed(file, `${cells[0]} is no day`);
    for (const { factor, place } of places) {
      const cell = cells[place] ?? '';
      if (MISSING.has(cell)) continue;
      if (!/^-?(\d+(\.\d+)?|\.\d+)$/.test(cell)) throw malformed(file, `"${cell}" as ${factor} on ${date}`);
      // Shifting the decimal point in the text keeps the fraction exact.
      rows.push({ factor, date, value: Number(`${cell}e-2`) });
    }
  }
  if (rows.length === 0) throw malformed(file, 'no row of returns below the header');
  return rows;
}
