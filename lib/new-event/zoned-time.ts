const HOUR = 3_600_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** What clocks of a zone show at an instant (milliseconds since 1970), as `YYYY-MM-DDTHH:MM`. */
export function clockOf(instant: number, timeZone: string): string {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/**
 * The instant at which clocks of a zone show `YYYY-MM-DDTHH:MM`: the first one where they show it twice, as when
 * summer time ends, and undefined where they never do, as when it begins.
 */
export function instantOf(local: string, timeZone: string): number | undefined {
  const asUtc = Date.parse(`${local}:00Z`);
  // Zones are at most 14 hours from UTC, and keep their distance for a day at least.
  const distances = [asUtc - 26 * HOUR, asUtc + 26 * HOUR].map(
    (instant) => Date.parse(`${clockOf(instant, timeZone)}:00Z`) - instant,
  );
  const candidates = distances.map((distance) => asUtc - distance);
  return candidates.sort((one, other) => one - other).find((instant) => clockOf(instant, timeZone) === local);
}
