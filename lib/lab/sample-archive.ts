import { undatedZip } from '@/lib/downloads/formats/undated-zip';
import { sampleFiles } from './sample-files';

/** The made-up sample files in one archive, for a reader to see their layout and to put their own in. */
export async function sampleArchive(): Promise<Blob> {
  const files = Object.values(sampleFiles());
  const contents = await Promise.all(
    files.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const),
  );
  return new Blob([undatedZip(Object.fromEntries(contents))], { type: 'application/zip' });
}
