/** Sets what follows apart from the direction of the text round it, and ends that (Unicode's FSI and PDI). */
const OPENS = '\u2068';
const CLOSES = '\u2069';

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** Closes on each line what it leaves set apart, and opens it again on the next: every line is a text of its own. */
function closedByLine(lines: readonly string[]): string[] {
  let open = 0;
  return lines.map((line) => {
    const begins = OPENS.repeat(open);
    open = Math.max(0, open + count(line, OPENS) - count(line, CLOSES));
    return begins + line + CLOSES.repeat(open);
  });
}

/** Breaks text between words so that each line measures at most `width`; a word longer than that has a line alone. */
export function wrapText(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return closedByLine(line === '' ? lines : [...lines, line]);
}
