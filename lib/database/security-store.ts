import { database } from './client';

/**
 * Every stored security that has prices, in the manifest's order, with its first and last day (`YYYY-MM-DD`)
 * and how many trading days it has.
 */
export async function listSecurities() {
  const [securities, spans] = await Promise.all([
    database().security.findMany({ orderBy: { position: 'asc' }, omit: { position: true } }),
    database().dailyPrice.groupBy({
      by: 'securityTicker',
      _min: { date: true },
      _max: { date: true },
      _count: true,
    }),
  ]);
  const spanOf = new Map(spans.map((span) => [span.securityTicker, span]));
  return securities.flatMap((security) => {
    const span = spanOf.get(security.ticker);
    if (!span?._min.date || !span._max.date) return [];
    return [{ ...security, firstDay: span._min.date, lastDay: span._max.date, days: span._count }];
  });
}

export type StoredSecurity = Awaited<ReturnType<typeof listSecurities>>[number];
