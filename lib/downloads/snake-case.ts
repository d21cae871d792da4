/** A field's name as downloads write it: `adjustedClose` is `adjusted_close`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
