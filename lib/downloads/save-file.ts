/** Browsers begin to read a file some time after the click. */
const READ_BY_THEN = 60_000;

/** Saves what this page holds as a file of the reader's. Its address lives in this browser alone. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY_THEN);
}
