const ATTRIBUTES_OF_THE_PAGE =
  / (?:class|id|tabindex|aria-labelledby|aria-describedby|aria-roledescription)="[^"]*"/g;
const CLIP = /url\(#[^)]*\)/g;

/** Numbers as a reader compares them: at most one decimal, and no minus before nought. */
function rounded(markup: string): string {
  return markup.replaceAll(/-?\d+\.\d+(?:e-?\d+)?/g, (number) =>
    String(Number(Number(number).toFixed(1)) + 0),
  );
}

/**
 * The wide drawing of a chart's server-rendered HTML, one element a line: numbers rounded to one decimal, and without
 * the class names and ids that a build makes up.
 */
export function drawingOf(html: string): string {
  const drawings = html.match(/<svg [^>]*role="graphics-document".*?<\/svg>/gs) ?? [];
  const wide = drawings.at(-1);
  if (!wide) throw new Error('the markup has no drawing');
  const bare = wide.replaceAll(ATTRIBUTES_OF_THE_PAGE, '').replaceAll(CLIP, 'url(#clip)');
  const closed = bare.replaceAll(/><\/(?:line|rect|circle|path|clipPath)>/g, '/>');
  return `${rounded(closed).replaceAll('><', '>\n<')}\n`;
}
