import { findEvent, listEvents } from '@/lib/database/event-store';
import { dataVintage } from '@/lib/database/source-store';
import { completeStudy } from '@/lib/event-study/complete-study';
import { MODELS } from '@/lib/event-study/models/model-registry';
import { runStudy } from '@/lib/event-study/run-study';
import type { Study, StudyEvent } from '@/lib/event-study/study';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { loadStudyInput } from './load-study-input';
import { InsufficientDataError, UnknownEventError } from './study-errors';
import { whileUnchanged } from './while-unchanged';

/**
 * The stored event of that slug.
 *
 * @throws UnknownEventError where none is stored.
 */
export async function loadEvent(slug: string): Promise<StudyEvent> {
  const event = await whileUnchanged(['event', slug], () => findEvent(slug));
  if (event) return event;
  const events = await listEvents();
  throw new UnknownEventError(
    slug,
    events.map((stored) => stored.slug),
  );
}

/**
 * Loads what a study needs from the database and runs it. Returns are fractions; a security without enough
 * data keeps its place with the reason.
 *
 * @throws UnknownEventError, UnknownTickerError where the spec names what is not stored.
 * @throws InsufficientDataError where no security at all could be computed.
 */
export async function loadStudy(spec: StudySpec): Promise<Study> {
  const event = await loadEvent(spec.event);
  const readsFactors = MODELS[spec.model].factors.length > 0;
  const [{ input, benchmark }, data] = await Promise.all([
    loadStudyInput(spec, event),
    whileUnchanged(['vintage', readsFactors], () => dataVintage({ readsFactors })),
  ]);
  const study = completeStudy(runStudy(input), { spec, event, benchmark, data });
  const { estimation } = spec;
  const refusals = study.securities.flatMap(({ ticker, days, problem }) =>
    problem && days.length === 0 ? [{ ...problem, ticker, estimation }] : [],
  );
  if (refusals.length === study.securities.length) throw new InsufficientDataError(refusals);
  return study;
}
