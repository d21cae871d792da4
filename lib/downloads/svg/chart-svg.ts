import { fontFaceCss } from './font-faces';
import { copyWithStyles } from './inline-styles';
import { svgElement, svgText } from './svg-text';

const PADDING = 24;
const GAP = 10;

export type ChartImage = { svg: string; width: number; height: number };

function partsOf(figure: Element, names: readonly string[]): Element[] {
  return names.flatMap((name) => [...figure.querySelectorAll(`[data-part="${name}"]`)]);
}

/** The drawing that the figure shows; while a page is measured it may hold a second, hidden one. */
function drawingOf(figure: Element): SVGSVGElement {
  const drawings = [...figure.querySelectorAll<SVGSVGElement>('[role="graphics-document"]')];
  const shown = drawings.find((drawing) => drawing.getBoundingClientRect().width > 0);
  if (!shown) throw new Error('the figure shows no drawing');
  return shown;
}

/**
 * A chart's figure as one SVG file that needs nothing else: title, subtitle, legend, drawing, notes and source, with
 * colours of the theme at hand and the fonts inside. `url` is where the chart can be seen live.
 *
 * @throws Error where the figure shows no drawing.
 */
export async function chartSvg(figure: Element, url: string): Promise<ChartImage> {
  const drawing = drawingOf(figure);
  const { width: inner, height: drawn } = drawing.getBoundingClientRect();
  const width = Math.round(inner + 2 * PADDING);
  const root = svgElement('svg', { xmlns: 'http://www.w3.org/2000/svg', width });
  const background = svgElement('rect', { width: '100%', height: '100%', fill: paperColor() });
  const title = svgElement('title', {});
  title.textContent = partsOf(figure, ['title'])[0]?.textContent ?? '';
  const description = svgElement('desc', {});
  description.textContent = `${partsOf(figure, ['description'])[0]?.textContent ?? ''} ${url}`.trim();
  root.append(title, description, background);
  let top = PADDING;
  const write = (parts: Element[]) => {
    for (const part of parts) {
      const { elements, bottom } = svgText(part, { left: PADDING, top, width: inner });
      root.append(...elements);
      top = bottom + GAP;
    }
  };
  write(partsOf(figure, ['title', 'subtitle', 'legend']));
  const copy = copyWithStyles(drawing);
  for (const [name, value] of Object.entries({ x: PADDING, y: top, width: inner, height: drawn })) {
    copy.setAttribute(name, String(value));
  }
  root.append(copy);
  top += drawn + GAP;
  write(partsOf(figure, ['note', 'source']));
  const height = Math.round(top - GAP + PADDING);
  root.setAttribute('height', String(height));
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  await addFonts(root);
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}

function paperColor(): string {
  return getComputedStyle(document.documentElement).backgroundColor;
}

async function addFonts(root: SVGElement): Promise<void> {
  const stacks = [...root.querySelectorAll('[font-family]')].map(
    (element) => element.getAttribute('font-family') ?? '',
  );
  const style = svgElement('style', {});
  style.textContent = await fontFaceCss([...new Set(stacks)]);
  root.prepend(style);
}
