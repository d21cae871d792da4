import { completeStudy } from './complete-study';
import { type PortableInput, studyInputOf } from './portable-input';
import { type FittedStudy, fitStudy, testStudy } from './run-study';
import type { Study } from './study';
import type { ReturnKind } from './study-choices';
import type { StudySpec } from './study-spec';

/**
 * Gives a function that computes a study anew from prices that are at hand; models are fitted once. The new spec
 * may differ from the study's in windows to add up, returns and what is told; event, data and benchmark stay
 * those of the study.
 */
export function liveStudyOf(packed: PortableInput): (study: Study, spec: StudySpec) => Study {
  const input = studyInputOf(packed);
  const prices = input.firmEvents[0]!.benchmark;
  const fits = new Map<ReturnKind, FittedStudy>();
  return ({ event, data, benchmark: { ticker, name } }, spec) => {
    const options = { ...input.options, returns: spec.returns, cars: spec.cars };
    const fitted = fits.get(spec.returns) ?? fitStudy({ ...input, options });
    fits.set(spec.returns, fitted);
    const facts = { spec, event, data, benchmark: { ticker, name, prices } };
    return completeStudy(testStudy(fitted, options), facts);
  };
}
