import { describe, expect, test } from 'vitest';
import { sampleStudy } from '../support/event-study-tools';
import { hasSharedFolder } from '../support/shared-folder';

describe.runIf(hasSharedFolder)('the sample of additions to the S&P 500', () => {
  test('is one group and all of its firms together', () => {
    expect(sampleStudy().groups.map(({ name, size }) => [name, size])).toEqual([
      ['all', 16],
      ['Addition', 16],
    ]);
  });

  test('has six unadjusted splits, one firm with two negative prices, and one stale week', () => {
    const { quality } = sampleStudy();
    const firmsWith = (kind: string) =>
      quality.flatMap(({ ticker, findings }) =>
        findings.filter((finding) => finding.kind === kind).map(({ dates }) => [ticker, ...dates]),
      );
    expect(firmsWith('split-jump')).toEqual([
      ['Danaher', '1998-06-01'],
      ['Carnival', '1998-06-15'],
      ['Office Depot', '1999-04-05'],
      ['Best Buy', '1999-03-19'],
      ['Qualcomm', '1999-05-11'],
      ['Lexmark', '1999-06-11'],
    ]);
    expect(firmsWith('non-positive-price')).toEqual([['Office Depot', '1997-03-10', '1997-04-04']]);
    expect(firmsWith('stale-price')).toHaveLength(1);
    expect(firmsWith('thin-trading')).toEqual([]);
    for (const { findings } of quality) {
      const split = findings.find(({ kind }) => kind === 'split-jump');
      if (split) expect(split.sigma! / split.sigmaWithout!).toBeGreaterThan(1.3);
    }
  });

  test('keeps nine of its sixteen firms when wrong-looking prices are refused', () => {
    const { securities, groups } = sampleStudy({ strict: true });
    expect(securities.filter(({ problem }) => problem?.code === 'data-quality')).toHaveLength(7);
    expect(groups[0]?.size).toBe(9);
  });
});
