import { isNegligible } from '../../statistics/moments';
import { portfolioError } from '../portfolio-error';
import { againstT, type GroupTest, noVariance } from './group-test';

/**
 * Portfolio t: the CAAR over the standard error of the equal-weighted portfolio's own regression, M - k
 * degrees of freedom (Jaffe 1974; Mandelker 1974).
 */
export const portfolioT: GroupTest = {
  name: 'portfolio-t',
  label: 'Portfolio t',
  source: 'Jaffe (1974); Mandelker (1974)',
  nullDistribution: 'student-t',
  crossSectionalCorrelation: 'accounted-for',
  eventInducedVariance: 'ignored',
  evaluate(window) {
    const { standardError, degreesOfFreedom } = portfolioError(window);
    if (isNegligible(standardError, window.caar))
      return noVariance('mean residuals of the estimation window');
    return againstT(window.caar / standardError, degreesOfFreedom);
  },
};
