import type { Translator } from './translator';

/** The notes that imports write of a flagged day, each with the fact that stands in it. */
const NOTES = [
  ['onlyAdjusted', /^the close jumps like a (\S+) split that only the adjusted close is adjusted for$/],
  ['notAdjusted', /^close and adjusted close both jump like an unadjusted (\S+) split$/],
  ['sameClose', /^one of (\d+) days running with the same close$/],
  ['notTraded', /^not a trading day of (\S+)$/],
  ['weekend', /^a weekend$/],
  ['seam', /^one import ends here and another begins, with adjusted closes of another level: /],
] as const;

/** A flagged day's note in the reader's language; null for one that no import of this version writes. */
export function flagNote(t: Translator, note: string): string | null {
  for (const [name, pattern] of NOTES) {
    const found = pattern.exec(note);
    if (found) return t(`data.notes.${name}`, { fact: found[1] ?? '' });
  }
  return null;
}
