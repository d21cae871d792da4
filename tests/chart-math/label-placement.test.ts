import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from '@/lib/chart-math/label-placement';

const labels = fc
  .array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 24 })
  .map((heights) => heights.map((y, index) => ({ id: `L${index}`, y, priority: index })));

test('labels never overlap, never leave the chart and keep their order', () => {
  fc.assert(
    fc.property(labels, (wanted) => {
      const placed = placeLabels(wanted, { top: 0, bottom: 400, gap: 15 });
      expect(placed).toHaveLength(wanted.length);
      placed.forEach((label, index) => {
        expect(label.y).toBeGreaterThanOrEqual(-1e-9);
        expect(label.y).toBeLessThanOrEqual(400 + 1e-9);
        const above = placed[index - 1];
        if (!above) return;
        expect(label.y - above.y).toBeGreaterThanOrEqual(15 - 1e-9);
        expect(label.target).toBeGreaterThanOrEqual(above.target);
      });
    }),
  );
});

test('labels with room stay where they want to be', () => {
  const wanted = [10, 60, 200].map((y) => ({ id: `${y}`, y, priority: 1 }));
  expect(placeLabels(wanted, { top: 0, bottom: 400, gap: 15 }).map(({ y }) => y)).toEqual([10, 60, 200]);
});

test('where there is no room for all, those of lowest priority are left out', () => {
  const wanted = [1, 2, 3, 4].map((priority) => ({ id: `${priority}`, y: 10, priority }));
  const kept = placeLabels(wanted, { top: 0, bottom: 20, gap: 15 }).map(({ id }) => id);
  expect(kept.sort()).toEqual(['3', '4']);
});
