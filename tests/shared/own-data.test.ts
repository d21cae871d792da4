import { describe, expect, test } from 'vitest';
import { runPlan } from '@/lib/command-line/run-plan';
import { defaultCars, ownFirmEvents } from '@/lib/own-data/own-firm-events';
import { PriceFileReader } from '@/lib/own-data/price-file-reader';
import { parseRequests } from '@/lib/own-data/request-file';
import { expectRelative } from '../support/close-to';
import { hasSharedFolder, readShared, readSharedCsv } from '../support/shared-folder';

const FOLDER = 'reference/eventstudytools';
const silent = { show: () => {}, clear: () => {} };

function pricesOf(file: string) {
  const reader = new PriceFileReader(file);
  reader.add(readShared(`${FOLDER}/${file}`));
  return reader.finish();
}

/** The sample study of additions to the S&P 500, as the command line would run it. */
function sampleStudy({ strict = false, wholeHistory = false } = {}) {
  const requests = parseRequests(readShared(`${FOLDER}/01_RequestFile.csv`), '01_RequestFile.csv');
  const own = ownFirmEvents(requests, pricesOf('02_FirmData.csv'), pricesOf('03_MarketData.csv'), 'next');
  const firmEvents = wholeHistory
    ? own.firmEvents.map((event) => ({ ...event, window: [-10, event.window[1]] as const }))
    : own.firmEvents;
  const plan = {
    title: '',
    spec: {},
    notes: [],
    input: {
      firmEvents,
      options: { model: 'market', returns: 'simple', cars: defaultCars(requests) } as const,
    },
    refused: own.refused,
  };
  return runPlan(plan, strict, silent);
}

describe.runIf(hasSharedFolder)('the sample of additions to the S&P 500', () => {
  test('gives the abnormal returns and models that the EventStudy package prints', () => {
    const { securities, groups } = sampleStudy({ wholeHistory: true });
    const models = readSharedCsv(`${FOLDER}/sp500_MM_simple_model.csv`);
    expect(models).toHaveLength(securities.length);
    for (const printed of models) {
      const model = securities.find(({ id }) => id === printed.event_id)?.model;
      expectRelative(model?.alpha, Number(printed.alpha), 1e-9);
      expectRelative(model?.beta, Number(printed.beta));
      expectRelative(model?.sigma, Number(printed.sigma));
      expectRelative(model?.rSquared, Number(printed.r2), 1e-9);
      expect(model?.degreesOfFreedom).toBe(Number(printed.df));
    }
    const printed = readSharedCsv(`${FOLDER}/sp500_MM_simple_ar.csv`);
    const after = printed.filter((row) => Number(row.relative_index) >= -10);
    expect(after.length).toBeGreaterThan(16 * 5 - 1);
    for (const row of after) {
      const days = securities.find(({ id }) => id === row.event_id)?.days;
      const day = days?.find(({ eventDay }) => eventDay === Number(row.relative_index));
      expect(day?.date).toBe(row.date?.split('.').reverse().join('-'));
      expect(Math.abs(day!.return! - Number(row.firm_returns))).toBeLessThan(1e-12);
      expect(Math.abs(day!.abnormal! - Number(row.abnormal_returns))).toBeLessThan(1e-12);
    }
    expect(groups.map(({ name, size }) => [name, size])).toEqual([
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
