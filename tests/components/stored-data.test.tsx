import { describe, expect, test } from 'vitest';
import { NewEventForm } from '@/components/new-event/new-event-form';
import { StoredData } from '@/components/stored-data/stored-data';
import type { StoredContents } from '@/lib/database/contents-store';
import { translatorOf } from '@/lib/text/translator';
import { pageMarkup } from '../support/page-markup';

const lastImport = {
  at: '2026-01-02T10:00:00.000Z',
  source: 'A file',
  added: 5,
  changed: 2,
  unchanged: 9,
  rejected: 1,
};
const contents: StoredContents = {
  calendar: 'SPY',
  total: 150,
  from: 0,
  securities: [
    {
      ticker: 'NVDA',
      name: 'Nvidia',
      sources: ['A file', 'Yahoo Finance'],
      firstDay: '2023-11-30',
      lastDay: '2025-03-14',
      days: 320,
      gaps: 2,
      revisions: { close: 2 },
      flagged: { 'split-jump': 1 },
      lastImport,
    },
  ],
  factors: [],
  revisions: [
    {
      series: 'NVDA',
      date: '2025-01-27',
      field: 'close',
      oldValue: 118.42,
      newValue: 118.5,
      oldSource: 'Yahoo Finance',
      newSource: 'A file',
      at: lastImport.at,
    },
  ],
  flags: [
    { ticker: 'NVDA', date: '2025-01-27', kind: 'split-jump', note: 'close and adjusted close both jump' },
  ],
};

const cellsOf = (markup: string) =>
  [...markup.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell);
const page = (given: StoredContents, locale: 'en' | 'ar' = 'en') =>
  pageMarkup(<StoredData t={translatorOf(locale)} contents={given} />, locale);

describe('the page of what is stored', () => {
  test('tells of a security its sources, span, gaps, revisions, flags and last import', () => {
    const cells = cellsOf(page(contents));
    const start = cells.indexOf('NVDA · Nvidia');
    expect(cells.slice(start, start + 9)).toEqual([
      'NVDA · Nvidia',
      'A file; Yahoo Finance',
      'Thu 30 Nov 2023',
      'Fri 14 Mar 2025',
      '320',
      '2',
      'close: 2',
      'a jump like a split: 1',
      'Fri 2 Jan 2026: 5 added, 2 changed, 1 rejected',
    ]);
  });

  test('shows the old figure beside the new one, with who said so', () => {
    const cells = cellsOf(page(contents));
    expect(cells).toContain('118.42 (Yahoo Finance)');
    expect(cells).toContain('118.5 (A file)');
  });

  test('leads on where there are more securities than it shows, and says where nothing is wrong', () => {
    expect(page(contents)).toContain('href="/data?from=1"');
    const none = page({ ...contents, total: 1, revisions: [], flags: [] });
    expect(none).not.toContain('href="/data?from=1"');
    expect(none).toContain('No stored figure has been replaced so far.');
    expect(none).toContain('No stored day looks wrong.');
  });

  test('is Arabic throughout, but for names and what the import wrote', () => {
    const markup = page(contents, 'ar');
    expect(markup).toContain('البيانات المحفوظة');
    expect(markup).toContain('<span lang="en" dir="ltr">close and adjusted close both jump</span>');
    expect(markup).not.toMatch(/>[^<]*\b(added|changed|First day|Gaps)\b/);
  });
});

describe('the page for a new event', () => {
  const form = (isWritingOn: boolean) =>
    pageMarkup(<NewEventForm zones={['UTC', 'America/New_York']} isWritingOn={isWritingOn} />);

  test('asks for a token only where the server takes writes, and names the command where it does not', () => {
    expect(form(true)).toContain('type="password"');
    expect(form(false)).not.toContain('type="password"');
    const text = form(false).replace(/<[^>]*>/g, '');
    expect(text).toContain('npm run event -- add --save --title &quot;…&quot; --announced');
  });

  test('cannot store before day 0 is known', () => {
    expect(form(true)).toMatch(/<button type="submit" disabled=""/);
    expect(form(true)).toContain('Enter when it was announced.');
  });
});
