import { wrapText } from './wrap-text';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** A new SVG element with these attributes. */
export function svgElement(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function measureIn(font: string): (line: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (line) => line.length * 8;
  context.font = font;
  return (line) => context.measureText(line).width;
}

/**
 * Text of the page as lines of SVG text in its own font and colour, wrapped as wide as on the page, at most `width`,
 * and set from the side that its language starts at; `top` is where its first line's box begins.
 */
export function svgText(
  source: Element,
  { left, top, width }: { left: number; top: number; width: number },
): { elements: SVGElement[]; bottom: number } {
  const style = getComputedStyle(source);
  const size = Number.parseFloat(style.fontSize);
  const lineHeight = Number.parseFloat(style.lineHeight) || size * 1.4;
  const font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const isRightToLeft = style.direction === 'rtl';
  const shownWidth = Math.min(width, source.getBoundingClientRect().width);
  const lines = wrapText(source.textContent ?? '', shownWidth, measureIn(font));
  const elements = lines.map((line, index) => {
    const element = svgElement('text', {
      x: isRightToLeft ? left + width : left,
      y: top + index * lineHeight + lineHeight / 2 + size * 0.35,
      direction: style.direction,
      fill: style.color,
      'font-family': style.fontFamily,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
    });
    element.textContent = line;
    return element;
  });
  return { elements, bottom: top + lines.length * lineHeight };
}
