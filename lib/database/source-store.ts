import type { Study } from '@/lib/event-study/study';
import { database } from './client';
import { MissingDatabaseError } from './database-trouble';

/** Bundled, or an import of it stored something: an import that failed leaves a source without figures. */
const HAS_FIGURES = { OR: [{ imports: { none: {} } }, { imports: { some: { series: { some: {} } } } }] };

/**
 * What the stored figures are as of: the latest price date, the latest day a source was taken into the
 * project (both `YYYY-MM-DD`), and the sources' names; those that bring factors only where factors are read.
 *
 * @throws MissingDatabaseError where the database has not been seeded.
 */
export async function dataVintage({ readsFactors = true } = {}): Promise<Study['data']> {
  const [securities, sources] = await Promise.all([
    database().security.aggregate({ _max: { lastDay: true } }),
    database().source.findMany({
      where: readsFactors ? HAS_FIGURES : { ...HAS_FIGURES, factors: { none: {} } },
      orderBy: { name: 'asc' },
      select: { name: true, retrievedOn: true },
    }),
  ]);
  const lastPriceDate = securities._max.lastDay;
  const retrievedOn = sources
    .map((source) => source.retrievedOn)
    .sort()
    .at(-1);
  if (!lastPriceDate || !retrievedOn) {
    throw new MissingDatabaseError('The database is empty: fill it with npm run database');
  }
  return { lastPriceDate, retrievedOn, sources: [...new Set(sources.map((source) => source.name))] };
}
