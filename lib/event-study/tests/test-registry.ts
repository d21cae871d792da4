import type { GroupTestName } from '../group-test-names';
import { adjustedPatellZ } from './adjusted-patell-z';
import { bmpT } from './bmp-t';
import { crossSectionalT } from './cross-sectional-t';
import { crudeDependenceT } from './crude-dependence-t';
import { generalisedSignZ } from './generalised-sign-z';
import { grankT } from './grank-t';
import { grankZ } from './grank-z';
import type { GroupTest } from './group-test';
import { independentJ1 } from './independent-j1';
import { kolariPynnonenT } from './kolari-pynnonen-t';
import { medianSignZ } from './median-sign-z';
import { patellZ } from './patell-z';
import { placebo } from './placebo';
import { portfolioT } from './portfolio-t';
import { rankZ } from './rank-z';
import { signZ } from './sign-z';
import { skewnessAdjustedT } from './skewness-adjusted-t';
import { wilcoxon } from './wilcoxon';

/** Every group test by its name. */
export const GROUP_TESTS: Readonly<Record<GroupTestName, GroupTest>> = {
  'cross-sectional-t': crossSectionalT,
  'skewness-adjusted-t': skewnessAdjustedT,
  'crude-dependence-t': crudeDependenceT,
  'portfolio-t': portfolioT,
  'independent-j1': independentJ1,
  'patell-z': patellZ,
  'adjusted-patell-z': adjustedPatellZ,
  'bmp-t': bmpT,
  'kolari-pynnonen-t': kolariPynnonenT,
  'rank-z': rankZ,
  'median-sign-z': medianSignZ,
  'sign-z': signZ,
  'generalised-sign-z': generalisedSignZ,
  wilcoxon,
  'grank-t': grankT,
  'grank-z': grankZ,
  placebo,
};
