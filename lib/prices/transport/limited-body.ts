import { ProviderError } from '../provider-error';

/**
 * The whole body of an answer, unpacked where it came packed.
 *
 * @throws ProviderError where it is larger than `most` bytes: no more than that is held, and the rest is not fetched.
 */
export async function limitedBody(response: Response, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > most) {
      throw new ProviderError(
        'malformed',
        `${new URL(response.url).host} answers with more than ${most} bytes, more than any history takes`,
      );
    }
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}
