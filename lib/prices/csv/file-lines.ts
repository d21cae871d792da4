import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

const CHUNK_BYTES = 1 << 20;

/** The lines of a text file with their numbers, from 1, read as they are asked for. `onBytes` hears of progress. */
export function* linesOfFile(
  path: string,
  onBytes: (bytes: number) => void = () => {},
): Generator<{ line: number; text: string }> {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    const decoder = new StringDecoder('utf8');
    let rest = '';
    let line = 0;
    for (;;) {
      const bytes = readSync(file, chunk);
      const text = rest + (bytes > 0 ? decoder.write(chunk.subarray(0, bytes)) : decoder.end());
      onBytes(bytes);
      let start = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        line += 1;
        yield { line, text: withoutMarks(text.slice(start, end), line) };
        start = end + 1;
      }
      rest = text.slice(start);
      if (bytes === 0) break;
    }
    if (rest !== '') yield { line: line + 1, text: withoutMarks(rest, line + 1) };
  } finally {
    closeSync(file);
  }
}

/** The text without a carriage return at its end and a byte order mark at the file's beginning. */
function withoutMarks(text: string, line: number): string {
  const marked = line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
  return marked.endsWith('\r') ? marked.slice(0, -1) : marked;
}
