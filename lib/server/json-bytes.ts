/** Fields of the value, elements of those and their fields are written one by one. */
const DEPTH = 3;
const FIRST_SIZE = 2 ** 20;
const MOST_SPARE = 4;
/** An answer longer than this gives its memory back. */
const LARGEST_SPARE = 2 ** 23;

/**
 * Memory that was written before. The first touch of a page of memory costs more than what is written there, so no
 * answer gets fresh one for its text.
 */
const spare: Buffer<ArrayBuffer>[] = [];

/** An object or a list whose JSON is that of its parts. */
const hasParts = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !('toJSON' in value);

function* piecesOfList(list: readonly unknown[], depth: number): Generator<string> {
  let before = '[';
  for (const element of list) {
    yield before;
    yield* piecesOf(element, depth);
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}

function* piecesOfObject(value: object, depth: number): Generator<string> {
  let before = '{';
  for (const [name, field] of Object.entries(value)) {
    const text = depth > 0 && hasParts(field) ? null : JSON.stringify(field);
    if (text === undefined) continue;
    yield `${before}${JSON.stringify(name)}:`;
    if (text === null) yield* piecesOf(field, depth);
    else yield text;
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

function* piecesOf(value: unknown, depth: number): Generator<string> {
  if (depth === 0 || !hasParts(value)) yield JSON.stringify(value) ?? 'null';
  else if (Array.isArray(value)) yield* piecesOfList(value, depth - 1);
  else yield* piecesOfObject(value, depth - 1);
}

function larger(buffer: Buffer<ArrayBuffer>, size: number): Buffer<ArrayBuffer> {
  const grown = Buffer.allocUnsafeSlow(Math.max(size, 2 * buffer.length));
  buffer.copy(grown);
  return grown;
}

/**
 * Hands over a value's JSON in UTF-8, as `JSON.stringify` words it, for as long as `use` takes. It is made in short
 * pieces: a text of hundreds of kilobytes takes fresh memory, and one letter beyond Latin 1 makes it two bytes a letter.
 *
 * @throws what `use` throws.
 */
export async function withJsonBytes<Result>(
  value: unknown,
  use: (bytes: Uint8Array<ArrayBuffer>) => Result | Promise<Result>,
): Promise<Result> {
  let buffer = spare.pop() ?? Buffer.allocUnsafeSlow(FIRST_SIZE);
  try {
    let length = 0;
    for (const piece of piecesOf(value, DEPTH)) {
      const most = length + 3 * piece.length;
      if (most > buffer.length) buffer = larger(buffer, most);
      length += buffer.write(piece, length);
    }
    return await use(new Uint8Array(buffer.buffer, buffer.byteOffset, length));
  } finally {
    if (spare.length < MOST_SPARE && buffer.length <= LARGEST_SPARE) spare.push(buffer);
  }
}
