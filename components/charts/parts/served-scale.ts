/** By how much of its width a chart may be larger or smaller than it was drawn. */
const TOLERATED = 0.1;

/**
 * Whether the server drew charts, with nothing left to be filled in, and each that is on screen stands at nearly the
 * width it was drawn for.
 */
export function areChartsToScale(served: Element): boolean {
  const charts = [...served.querySelectorAll<SVGSVGElement>('svg[role="graphics-document"]')];
  if (charts.length === 0 || served.querySelector('[aria-busy="true"]')) return false;
  return charts.every((chart) => {
    const { width } = chart.getBoundingClientRect();
    return width === 0 || Math.abs(width / chart.viewBox.baseVal.width - 1) < TOLERATED;
  });
}
