/** A group's colour in the theme at hand; groups that came with imported prices share one. */
export function groupColor(group: string): string {
  return `var(--group-${group}, var(--group-other))`;
}
