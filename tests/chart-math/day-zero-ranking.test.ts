import { expect, test } from 'vitest';
import { layRankingOut, rankDayZero } from '@/lib/chart-math/day-zero-ranking';
import { bundledStudy } from '../support/bundled-study';

const groups = rankDayZero(bundledStudy());

test('groups go from the hardest hit to the least, and so do their members', () => {
  expect(groups.map(({ group }) => group)).toEqual([
    'on-site-power',
    'power-equipment',
    'power-producers',
    'ai-chips',
    'big-tech',
    'regulated-utilities',
  ]);
  for (const { members } of groups) {
    const values = members.map(({ day }) => day.abnormal);
    expect(values).toEqual([...values].sort((first, second) => first - second));
  }
});

test('a group’s average is the mean of its members, and a single stock has none', () => {
  const producers = groups.find(({ group }) => group === 'power-producers')!;
  const mean = producers.members.reduce((sum, { day }) => sum + day.abnormal, 0) / producers.members.length;
  expect(producers.members).toHaveLength(4);
  expect(producers.average).toBeCloseTo(mean, 12);
  expect(groups.find(({ group }) => group === 'ai-chips')?.average).toBeNull();
});

test('headings and rows follow each other without overlap, inside the height', () => {
  const { rows, height } = layRankingOut(groups);
  expect(rows).toHaveLength(16 + 6);
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    if (above) expect(row.y - above.y).toBeGreaterThanOrEqual(20);
    expect(row.y).toBeLessThan(height);
  });
});

test('a security without an abnormal return on day 0 has no row', () => {
  const short = rankDayZero(bundledStudy({ tickers: 'TLN,NVDA', estimation: '-200,-90' }));
  expect(short.flatMap(({ members }) => members.map(({ security }) => security.ticker))).toEqual(['NVDA']);
});
