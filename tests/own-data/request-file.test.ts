import { describe, expect, test } from 'vitest';
import { parseRequests } from '@/lib/own-data/request-file';

const LINE = 'e1;Northwind Mills ;EXCHANGE;05.05.2021;merger;-2;2;-11;120';

describe('a request file', () => {
  test('gives each firm-event its windows, the estimation window counted back from its end', () => {
    expect(parseRequests(`${LINE}\r\n`, 'requests.csv')).toEqual([
      {
        id: 'e1',
        firm: 'Northwind Mills',
        market: 'EXCHANGE',
        eventDate: '2021-05-05',
        group: 'merger',
        window: [-2, 2],
        estimation: [-130, -11],
      },
    ]);
  });

  test('may be pasted out of a spreadsheet, with tabs between the cells', () => {
    const line = '75510;Adobe, Inc.;SP500;30.04.1997;Addition;-2;2;-11;120';
    expect(parseRequests(line.replaceAll(';', '\t'), 'pasted')).toEqual(parseRequests(line, 'requests.csv'));
  });

  test('may use commas, ISO dates, a header, a byte-order mark and quoted names', () => {
    const text =
      '\uFEFFid,firm,market,date,group,from,to,end,length\ne1,"Alder, Sons",M,2021-05-05,,0,1,-5,10\n';
    expect(parseRequests(text, 'requests.csv')).toMatchObject([
      { firm: 'Alder, Sons', eventDate: '2021-05-05', group: 'ungrouped', estimation: [-14, -5] },
    ]);
  });

  test.each([
    ['31.02.2021 as the date', LINE.replace('05.05', '31.02'), 'r.csv:1:4: expected a date such as'],
    ['a cell too few', LINE.replace(';120', ''), 'r.csv:1: expected 9 cells'],
    [
      'a window turned round',
      LINE.replace('-2;2', '2;-2'),
      'r.csv:1:6: expected a window start on or before',
    ],
    ['windows that overlap', LINE.replace('-11', '-2'), 'ends before the event window starts (-2), found -2'],
    ['no length', LINE.replace('120', '0'), 'of 1 to 5000 trading days, found 0'],
    ['half a day', LINE.replace('-11', '-11.5'), 'as a whole number of trading days, found "-11.5"'],
    ['no firm', LINE.replace('Northwind Mills ', ' '), 'r.csv:1:2: expected a firm, found nothing'],
    [
      'an id twice',
      `${LINE}\n\n${LINE}`,
      'r.csv:3:1: expected an event id of its own, found "e1" again (line 1)',
    ],
    ['no line at all', '', 'expected at least one line'],
  ])('with %s says file, line and what was expected', (_, text, message) => {
    expect(() => parseRequests(text, 'r.csv')).toThrow(message);
  });
});
