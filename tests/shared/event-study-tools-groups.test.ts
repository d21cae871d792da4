import { describe, expect, test } from 'vitest';
import type { EventWindow } from '@/lib/event-study/event-window';
import type { GroupTestName } from '@/lib/event-study/group-test-names';
import { adjustForMultipleTesting } from '@/lib/event-study/multiple-testing';
import { studentTTwoSided } from '@/lib/statistics/student-t';
import { expectRelative } from '../support/close-to';
import { printedByEventStudy, sampleStudy } from '../support/event-study-tools';
import { deviationOf, tOfMean } from '../support/plain-statistics';
import { hasSharedFolder } from '../support/shared-folder';

const DAYS = [-2, -1, 0, 1, 2];
const CUMULATED = DAYS.map((day): EventWindow => [-2, day]);
const SINGLE = DAYS.map((day): EventWindow => [day, day]);

describe.runIf(hasSharedFolder)('the group of the S&P 500 sample, beside the EventStudy package', () => {
  const { securities, groups } = hasSharedFolder
    ? sampleStudy({ cars: [...SINGLE, ...CUMULATED], bootstrap: { draws: 9999, seed: 1 } })
    : { securities: [], groups: [] };
  const [group] = groups;
  const ofDay = (place: number) => group!.windows[place]!;
  const ofWindow = (place: number) => group!.windows[DAYS.length + place]!;
  const statistic = (name: GroupTestName, window: typeof ofDay, place: number) =>
    window(place).tests[name]!.statistic!;

  /** The package's columns of a day and of the window from the first day to it. */
  function printedColumns(file: string, day: string, window: string) {
    const rows = printedByEventStudy(file);
    expect(rows.map((row) => Number(row.relative_index))).toEqual(DAYS);
    return { days: rows.map((row) => Number(row[day])), windows: rows.map((row) => Number(row[window])) };
  }

  /** SARs as the package takes them: of day `place`, or of the CAR up to it, over sigma without the forecast's error. */
  const plainSars = (place: number, cumulated: boolean) =>
    securities.map(({ model, cars }) => {
      const { car, days } = cars[cumulated ? DAYS.length + place : place]!;
      return car! / (model!.sigma * Math.sqrt(days));
    });

  test('average abnormal returns, their sums and the counts of risers agree', () => {
    printedByEventStudy('multi_CSectT').forEach((row, place) => {
      expectRelative(group!.days[place]?.aar, Number(row.aar), 1e-9);
      expectRelative(ofWindow(place).caar, Number(row.caar), 1e-9);
      expect(ofDay(place).size).toBe(Number(row.n_valid_events));
      expect(ofDay(place).tests['sign-z']?.details?.positives).toBe(Number(row.n_pos));
    });
  });

  const agreeing: [GroupTestName, string, string, string][] = [
    ['cross-sectional-t', 'multi_CSectT', 'aar_t', 'caar_t'],
    ['sign-z', 'multi_SignT', 'sign_z', 'csign_z'],
    ['generalised-sign-z', 'multi_GSignT', 'gsign_z', 'cgsign_z'],
  ];
  test.each(agreeing)('%s agrees on every day and window', (name, file, day, window) => {
    const printed = printedColumns(file, day, window);
    DAYS.forEach((_, place) => {
      expectRelative(statistic(name, ofDay, place), printed.days[place]!, 1e-9);
      expectRelative(statistic(name, ofWindow, place), printed.windows[place]!, 1e-9);
    });
  });

  test('Patell Z agrees on days; over windows the package sums daily SARs, the study’s daily form', () => {
    const printed = printedColumns('multi_PatellZ', 'aar_z', 'caar_z');
    DAYS.forEach((_, place) => {
      expectRelative(statistic('patell-z', ofDay, place), printed.days[place]!, 1e-9);
      expectRelative(ofWindow(place).tests['patell-z']?.details?.dailyForm, printed.windows[place]!, 1e-9);
    });
    expect(printed.windows[4]!.toFixed(4)).toBe('3.8358');
    expect(statistic('patell-z', ofWindow, 4).toFixed(4)).toBe('3.7503');
  });

  test('BMP: the package standardises with sigma alone, the paper with the error of a forecast', () => {
    const printed = printedColumns('multi_BMP', 'bmp_t', 'cbmp_t');
    DAYS.forEach((_, place) => {
      expectRelative(tOfMean(plainSars(place, false)), printed.days[place]!, 1e-9);
      expectRelative(tOfMean(plainSars(place, true)), printed.windows[place]!, 1e-9);
    });
    const ours = DAYS.map((_, place) => statistic('bmp-t', ofDay, place).toFixed(3));
    expect(printed.days.map((t) => t.toFixed(3))).toEqual(['-0.260', '-2.017', '-0.780', '2.649', '0.549']);
    expect(ours).toEqual(['-0.259', '-2.006', '-0.772', '2.644', '0.549']);
  });

  test('Kolari-Pynnönen: the same correlation and adjustment, on the package’s BMP and on the paper’s', () => {
    const printed = printedColumns('multi_KP', 'kp_t', 'ckp_t');
    const correlation = group!.meanResidualCorrelation!;
    const adjustment = Math.sqrt((1 - correlation) / (1 + 15 * correlation));
    DAYS.forEach((_, place) => {
      expectRelative(tOfMean(plainSars(place, false)) * adjustment, printed.days[place]!, 1e-9);
      expectRelative(tOfMean(plainSars(place, true)) * adjustment, printed.windows[place]!, 1e-9);
    });
    const ours = DAYS.map((_, place) => statistic('kolari-pynnonen-t', ofDay, place).toFixed(3));
    expect(printed.days.map((t) => t.toFixed(3))).toEqual(['-0.230', '-1.785', '-0.690', '2.345', '0.486']);
    expect(ours).toEqual(['-0.229', '-1.776', '-0.683', '2.341', '0.486']);
  });

  test('calendar time: the package divides the first day by the spread of the event days, on every day', () => {
    const printed = printedColumns('multi_CalTimeT', 'caltime_t', 'ccaltime_t');
    const averages = group!.days.map(({ aar }) => aar!);
    for (const value of [...printed.days, ...printed.windows])
      expectRelative(value, averages[0]! / deviationOf(averages), 1e-9);
    // The portfolio t (Jaffe, Mandelker) divides each day by the error of the portfolio's own past.
    expect(DAYS.map((_, place) => statistic('portfolio-t', ofDay, place).toFixed(3))).toEqual([
      '-0.183',
      '-0.785',
      '-0.360',
      '5.193',
      '0.855',
    ]);
  });

  test('Holm on the p-values of Patell’s Z agrees', () => {
    const rows = printedByEventStudy('adjp_holm_PatellZ');
    const raw = Float64Array.from(rows, (_, place) => ofDay(place).tests['patell-z']!.p!);
    const { holm } = adjustForMultipleTesting(raw);
    rows.forEach((row, place) => {
      expectRelative(raw[place], Number(row.p_raw_aar), 1e-9);
      expectRelative(holm[place], Number(row.p_adj_aar), 1e-9);
    });
  });

  test('Benjamini-Hochberg on the p-values of the package’s BMP agrees', () => {
    const rows = printedByEventStudy('adjp_BH_BMP');
    for (const [cumulated, name] of [
      [false, 'aar'],
      [true, 'caar'],
    ] as const) {
      const raw = Float64Array.from(rows, (_, place) =>
        studentTTwoSided(tOfMean(plainSars(place, cumulated)), 15),
      );
      const { benjaminiHochberg } = adjustForMultipleTesting(raw);
      rows.forEach((row, place) => {
        expectRelative(raw[place], Number(row[`p_raw_${name}`]), 1e-9);
        expectRelative(benjaminiHochberg[place], Number(row[`p_adj_${name}`]), 1e-9);
      });
    }
  });

  // R's random stream cannot be drawn again: the p-values of 999 and of 9,999 draws differ by chance alone.
  test('the wild bootstrap that flips firms one by one agrees within Monte-Carlo error', () => {
    printedByEventStudy('wildboot_seed1').forEach((row, place) => {
      for (const [window, printed] of [
        [ofDay(place), Number(row.boot_p_aar)],
        [ofWindow(place), Number(row.boot_p_caar)],
      ] as const) {
        const ours = window.bootstrap!.firmByFirm.p;
        const error = Math.sqrt(((ours * (1 - ours)) / 999) * 1.1);
        expect(Math.abs(ours - printed), `day ${row.relative_index}`).toBeLessThan(4 * error + 0.002);
      }
    });
  });
});
