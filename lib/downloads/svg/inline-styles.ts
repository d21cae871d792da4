/* What a drawing takes from the page's style sheets, as SVG attributes. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'direction',
  'visibility',
];
const OWN = { opacity: '1', 'paint-order': 'normal', 'mix-blend-mode': 'normal', 'unicode-bidi': 'normal' };

/** Attributes that mean something to a page only. */
const OF_THE_PAGE = /^(class|style|role|tabindex|aria-.*|data-.*)$/;

function writeStyle(element: Element, copy: Element, parent: Element | null): void {
  const style = getComputedStyle(element);
  const inherited = parent && getComputedStyle(parent);
  for (const { name } of [...copy.attributes]) if (OF_THE_PAGE.test(name)) copy.removeAttribute(name);
  for (const property of INHERITED) {
    const value = style.getPropertyValue(property);
    if (value === inherited?.getPropertyValue(property)) copy.removeAttribute(property);
    else copy.setAttribute(property, value);
  }
  for (const [property, usual] of Object.entries(OWN)) {
    const value = style.getPropertyValue(property);
    if (value !== usual) copy.setAttribute(property, value);
  }
}

/**
 * A copy of a drawing on the page that looks the same without the page: every colour, font and stroke that the
 * style sheets give it, in the theme at hand, is written into it. What is not displayed is left out.
 */
export function copyWithStyles(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = [...copy.querySelectorAll('*')];
  const hidden: Element[] = [];
  writeStyle(drawing, copy, null);
  [...drawing.querySelectorAll('*')].forEach((element, index) => {
    const its = copies[index]!;
    if (getComputedStyle(element).display === 'none') hidden.push(its);
    else writeStyle(element, its, element.parentElement);
  });
  for (const element of hidden) element.remove();
  return copy;
}
