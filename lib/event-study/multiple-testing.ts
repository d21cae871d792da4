import type { AdjustedP, SecurityResult } from './study';

/**
 * Adjusts p-values for being many: Holm (1979), which bounds the chance of any false rejection, and Benjamini &
 * Hochberg (1995), which bounds the expected share of false ones. A missing p (null) stays missing and is not
 * counted. Equal p-values get equal adjusted ones.
 */
export function adjustForMultipleTesting(pValues: readonly (number | null)[]): (AdjustedP | null)[] {
  const order = Array.from(pValues.keys())
    .filter((place) => pValues[place] !== null)
    .sort((one, other) => pValues[one]! - pValues[other]!);
  const count = order.length;
  const adjusted: (AdjustedP | null)[] = pValues.map(() => null);
  let holm = 0;
  order.forEach((place, rank) => {
    holm = Math.max(holm, Math.min(1, (count - rank) * pValues[place]!));
    adjusted[place] = { holm, benjaminiHochberg: 1 };
  });
  let benjaminiHochberg = 1;
  for (let rank = count; rank >= 1; rank -= 1) {
    const place = order[rank - 1]!;
    benjaminiHochberg = Math.min(benjaminiHochberg, (count / rank) * pValues[place]!);
    adjusted[place]!.benjaminiHochberg = benjaminiHochberg;
  }
  return adjusted;
}

/** Writes its adjusted p-values beside the p-values of one family of results. */
function adjustFamily(family: readonly { p: number | null; adjusted?: AdjustedP }[]): void {
  adjustForMultipleTesting(family.map(({ p }) => p)).forEach((adjusted, place) => {
    if (adjusted) family[place]!.adjusted = adjusted;
  });
}

function familyOf<Key, Result>(families: Map<Key, Result[]>, key: Key): Result[] {
  const family = families.get(key) ?? [];
  families.set(key, family);
  return family;
}

/** Adjusts, for each event day and each window, the p-values of all securities for being many. */
export function adjustAcrossSecurities(securities: readonly SecurityResult[]): void {
  const days = new Map<number, SecurityResult['days']>();
  const windows = new Map<string, SecurityResult['cars']>();
  for (const security of securities) {
    for (const day of security.days) familyOf(days, day.eventDay).push(day);
    for (const car of security.cars) familyOf(windows, `${car.from},${car.to}`).push(car);
  }
  for (const family of [...days.values(), ...windows.values()]) adjustFamily(family);
}
