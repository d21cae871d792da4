/** A grid of equal panels inside a width: columns, rows and the size of each panel, in pixels. */
export type PanelGrid = { columns: number; rows: number; width: number; height: number };

const GAP = 14;

/** As many columns of at least `narrowest` pixels as fit, and rows of a given height. */
export function panelGrid(count: number, width: number, narrowest: number, height: number): PanelGrid {
  const fitting = Math.max(1, Math.floor((width + GAP) / (narrowest + GAP)));
  const columns = Math.min(fitting, Math.max(1, count));
  return {
    columns,
    rows: Math.ceil(count / columns),
    width: (width - GAP * (columns - 1)) / columns,
    height,
  };
}

/** Left and top of a panel. */
export function panelCorner(grid: PanelGrid, place: number): { x: number; y: number } {
  return {
    x: (place % grid.columns) * (grid.width + GAP),
    y: Math.floor(place / grid.columns) * grid.height,
  };
}

/** The panel under a point, or undefined between and outside the panels. */
export function panelAt(grid: PanelGrid, count: number, x: number, y: number): number | undefined {
  const column = Math.floor(x / (grid.width + GAP));
  const row = Math.floor(y / grid.height);
  const isBetween = x - column * (grid.width + GAP) > grid.width;
  const place = row * grid.columns + column;
  if (x < 0 || y < 0 || column >= grid.columns || isBetween || place >= count) return undefined;
  return place;
}
