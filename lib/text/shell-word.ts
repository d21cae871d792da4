/** A text as one word of a command that is pasted into a shell. */
export function shellWord(text: string): string {
  return `"${text.replaceAll(/["\\$`]/g, '\\$&')}"`;
}
