import type { GroupTestName } from './group-test-names';
import type { GroupResult } from './study';
import type { StudySpec } from './study-spec';

/** The test that a reader leads with for a group: the chosen one, or the one recommended for it. */
export function leadingTest(group: Pick<GroupResult, 'headlineTest'>, spec: StudySpec): GroupTestName {
  return spec.test === 'recommended' ? group.headlineTest : spec.test;
}
