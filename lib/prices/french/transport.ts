import { refuseStatus } from '../transport/checked-text';

const FOLDER = 'https://mba.tuck.dartmouth.edu/pages/faculty/ken.french/ftp';

/** Asks Kenneth French's data library for one of its zipped CSV files and gives the bytes as they came. */
export async function frenchZip(polite: typeof fetch, file: string): Promise<Uint8Array> {
  const response = await polite(`${FOLDER}/${file}`);
  refuseStatus(response, 'The French data library', file);
  return new Uint8Array(await response.arrayBuffer());
}
