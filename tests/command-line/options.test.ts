import { describe, expect, test } from 'vitest';
import { STUDY_OPTIONS } from '@/lib/command-line/option-list';
import { studyCommand } from '@/lib/command-line/study-command';
import { typedOptions } from '@/lib/command-line/typed-options';

const command = (...words: string[]) => studyCommand(typedOptions(words, STUDY_OPTIONS));

describe('options', () => {
  test('take values that begin with a minus sign, joined or apart', () => {
    const expected = { source: 'stored', spec: { estimation: [-100, -20], window: [-5, 5] } };
    expect(command('--estimation', '-100,-20', '--window', '-5,5')).toMatchObject(expected);
    expect(command('--estimation=-100,-20', '--window=-5,5')).toMatchObject(expected);
    expect(command('--cars', '-1,1;0,0')).toMatchObject({
      spec: {
        cars: [
          [-1, 1],
          [0, 0],
        ],
      },
    });
  });

  test('left out mean the default study as a table, day 0 on the next trading day', () => {
    expect(command()).toMatchObject({
      source: 'stored',
      format: 'table',
      nonTrading: 'next',
      strict: false,
      spec: { event: 'deepseek-app-store', model: 'market', window: [-10, 10] },
    });
  });

  test('draw a bootstrap from seed 1 unless another is given, and study volumes where asked', () => {
    expect(command('--bootstrap', '999')).toMatchObject({
      bootstrap: { draws: 999, seed: 1 },
      measure: 'return',
    });
    expect(command('--bootstrap', '99', '--seed', '0')).toMatchObject({ bootstrap: { draws: 99, seed: 0 } });
    expect(command('--measure', 'volume')).toMatchObject({ measure: 'volume', bootstrap: undefined });
  });

  test('of own data name three files', () => {
    expect(
      command('--requests', 'r', '--firm-prices', 'f', '--market-prices', 'm', '--strict', '--model', 'capm'),
    ).toMatchObject({
      source: 'own',
      strict: true,
      files: { requests: 'r', firmPrices: 'f', marketPrices: 'm' },
      method: { model: 'capm', returns: 'simple' },
    });
  });

  test.each([
    [['--estimation', '5'], '--estimation: expected two whole trading days'],
    [['--estimation', '-20,-5'], '--estimation: expected a window that ends before the event window'],
    [['--cars', '0,20'], '--cars: expected windows inside the event window -10,10'],
    [['--format', 'xml'], '--format: expected one of table, json, csv'],
    [['--non-trading', 'skip'], '--non-trading: expected one of next, previous, drop'],
    [['--model', 'ols'], '--model: expected one of market, market-adjusted'],
    [['--date', '2025-02-30'], '--date: expected a day of the calendar'],
    [['--date', '2025-01-27', '--event', 'a'], '--date: expected either --date or --event'],
    [['--requests', 'r'], '--firm-prices: expected a file'],
    [
      ['--requests', 'r', '--firm-prices', 'f', '--market-prices', 'm', '--window', '-1,1'],
      '--window: expected only without own data',
    ],
    [['--bootstrap', '0'], '--bootstrap: expected a whole number from 1 to 1000000'],
    [['--bootstrap', '9.5'], '--bootstrap: expected a whole number'],
    [['--bootstrap', '99', '--seed', '-1'], '--seed: expected a whole number from 0 to 2147483647'],
    [['--seed', '1'], '--seed: expected only with --bootstrap'],
    [['--measure', 'turnover'], '--measure: expected one of return, volume'],
    [['--measure', 'volume', '--model', 'market'], '--model: expected only with --measure return'],
    [
      ['--measure', 'volume', '--requests', 'r', '--firm-prices', 'f', '--market-prices', 'm'],
      '--measure: expected return: files of prices have no volumes',
    ],
    [['--bogus', '1'], '--bogus: there is no option "--bogus"; expected one of --event'],
    [['NVDA'], '"NVDA" belongs to no option'],
    [['--model'], '--model: expected a value'],
    [['--model', '--strict'], '--model: expected a value'],
    [['--strict=no'], '--strict: expected no value'],
    [['--model', 'capm', '--model', 'ff3'], '--model: expected once'],
  ])('%j are refused in one line: %s', (words, message) => {
    expect(() => command(...words)).toThrow(message);
    expect(() => command(...words)).not.toThrow('\n');
  });
});
