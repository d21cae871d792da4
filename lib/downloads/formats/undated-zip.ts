import { type Zippable, zipSync } from 'fflate';

/** The least date a ZIP can hold. */
const NO_DATE = new Date(1980, 0, 1);

/** Files as a ZIP that has the same bytes whenever and wherever it is packed. */
export function undatedZip(files: Zippable): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(files, { mtime: NO_DATE }));
}
