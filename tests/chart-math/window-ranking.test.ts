import { expect, test } from 'vitest';
import { isBeyondNoise, layRankingOut, rankedSecurities, rankWindow } from '@/lib/chart-math/window-ranking';
import { bundledStudy } from '../support/bundled-study';

const groups = rankWindow(bundledStudy());

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
    const values = members.map(({ car }) => car.car);
    expect(values).toEqual([...values].sort((first, second) => first - second));
  }
});

test('a group’s average is the mean of its members, and a single stock has none', () => {
  const producers = groups.find(({ group }) => group === 'power-producers')!;
  const mean = producers.members.reduce((sum, { car }) => sum + car.car, 0) / producers.members.length;
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

test('a security without an abnormal return in the window has no row', () => {
  const short = rankWindow(bundledStudy({ tickers: 'TLN,NVDA', estimation: '-200,-90' }));
  expect(short.flatMap(({ members }) => members.map(({ security }) => security.ticker))).toEqual(['NVDA']);
});

test('the ranking is of the window that is shown, with each group’s average over it', () => {
  const study = bundledStudy({ shown: '-5,5' });
  const producers = rankWindow(study).find(({ group }) => group === 'power-producers')!;
  for (const { security, car } of producers.members) {
    const days = security.days.filter(({ eventDay }) => Math.abs(eventDay) <= 5);
    expect(car.car).toBeCloseTo(
      days.reduce((sum, day) => sum + day.abnormal!, 0),
      12,
    );
  }
  const mean = producers.members.reduce((sum, { car }) => sum + car.car, 0) / 4;
  expect(producers.average).toBeCloseTo(mean, 12);
});

test('a correction for many stocks finds fewer beyond their noise, never more', () => {
  const count = (correction: 'none' | 'holm' | 'benjamini-hochberg') =>
    rankedSecurities(bundledStudy({ shown: '-1,1', correction })).filter(isBeyondNoise).length;
  expect(count('none')).toBeGreaterThan(count('holm'));
  expect(count('benjamini-hochberg')).toBeGreaterThanOrEqual(count('holm'));
  expect(count('none')).toBeGreaterThanOrEqual(count('benjamini-hochberg'));
});
