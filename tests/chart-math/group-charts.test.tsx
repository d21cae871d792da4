import { describe, expect, test } from 'vitest';
import { GroupAveragesChart } from '@/components/charts/group-averages/group-averages-chart';
import { lastOf } from '@/lib/chart-math/group-panels';
import { heatFinding, heatRows, heatStrength } from '@/lib/chart-math/heat-cells';
import { panelAt, panelCorner, panelGrid } from '@/lib/chart-math/panel-grid';
import { placeOfP, rejections, testRows } from '@/lib/chart-math/test-rows';
import { bundledStudy } from '../support/bundled-study';
import { pageMarkup } from '../support/page-markup';

const study = bundledStudy();

describe('the tests of a group', () => {
  const tests = study.groups[0]!.windows[0]!.tests;

  test('are told apart by whether they allow for stocks that move together', () => {
    const { robust, independent } = testRows(tests);
    expect(robust.map(({ name }) => name)).toEqual([
      'crude-dependence-t',
      'portfolio-t',
      'adjusted-patell-z',
      'kolari-pynnonen-t',
      'rank-z',
      'median-sign-z',
      'grank-t',
      'placebo',
    ]);
    expect(independent).toHaveLength(9);
  });

  test('are counted where they have a p-value', () => {
    const row = (p: number | null) => ({
      name: 'rank-z' as const,
      isRobust: true,
      outcome: p === null ? undefined : { statistic: 1, df: null, p },
    });
    expect(rejections([row(0.04), row(0.05), row(null)])).toEqual({ tested: 2, rejected: 1 });
  });

  test('stand on a logarithmic scale from 1 to 1e-8, smaller ones at its end', () => {
    expect(placeOfP(1)).toBeCloseTo(0, 12);
    expect(placeOfP(1e-4)).toBeCloseTo(0.5, 12);
    expect([placeOfP(1e-8), placeOfP(1e-30)]).toEqual([1, 1]);
  });
});

describe('the heatmap', () => {
  test('clusters stocks by group in the order the groups first appear', () => {
    const rows = heatRows(study);
    expect(rows.filter(({ startsGroup }) => startsGroup).map(({ security }) => security.group)).toEqual([
      'ai-chips',
      'on-site-power',
      'power-producers',
      'power-equipment',
      'regulated-utilities',
      'big-tech',
    ]);
  });

  test('finds thirteen of sixteen stocks beyond noise on day 0, as their p-values say', () => {
    const counted = study.securities.filter(({ days }) =>
      days.some(({ eventDay, p }) => eventDay === 0 && p !== null && p < 0.05),
    ).length;
    expect(counted).toBe(13);
    expect(heatFinding(heatRows(study), study.spec)).toMatchObject({ securities: 16, onDayZero: 13 });
  });

  test('colours t = 3 half as strongly as the end of its scale, and nothing where there is no t', () => {
    expect([3, -3, 6, -40, null].map(heatStrength)).toEqual([0.5, 0.5, 1, 1, 0]);
  });
});

describe('the averages of groups whose prices end on day +33 of sixty', () => {
  const long = bundledStudy({ window: '-10,60' });

  test('end with that day in every panel', () => {
    const panels = long.groups;
    expect(panels.length).toBeGreaterThan(2);
    expect(panels.map((group) => lastOf(group)?.eventDay)).toEqual(panels.map(() => 33));
  });

  test('stand in the panels with the day they reach', () => {
    const html = pageMarkup(
      <GroupAveragesChart study={long} highlight="NVDA" onHighlight={() => undefined} />,
    );
    expect(html).toContain('by day +33</text>');
    expect(html).not.toMatch(/>–<\/text>/);
  });
});

describe('a grid of panels', () => {
  const grid = panelGrid(5, 214, 90, 50);

  test('has as many columns as fit with a gap of fourteen pixels', () => {
    expect(grid).toEqual({ columns: 2, rows: 3, width: 100, height: 50 });
    expect(panelCorner(grid, 3)).toEqual({ x: 114, y: 50 });
  });

  test('finds the panel under a point, and none in the gap or past the last', () => {
    expect(panelAt(grid, 5, 120, 60)).toBe(3);
    expect(panelAt(grid, 5, 107, 60)).toBeUndefined();
    expect(panelAt(grid, 5, 120, 110)).toBeUndefined();
  });
});
