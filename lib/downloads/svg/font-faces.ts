function readAsDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

const unquoted = (family: string) => family.trim().replaceAll(/^["']|["']$/g, '');

/** Families that the page has loaded a font for. */
function loadedFamilies(): Set<string> {
  const loaded = [...document.fonts].filter((face) => face.status === 'loaded');
  return new Set(loaded.map((face) => unquoted(face.family)));
}

function fontFaceRules(): CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule),
  );
}

async function withFontInside(rule: CSSFontFaceRule): Promise<string> {
  const source = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
  if (!source) return '';
  const url = new URL(source, rule.parentStyleSheet?.href ?? document.baseURI);
  const font = await readAsDataUrl(await (await fetch(url)).blob());
  const family = rule.style.getPropertyValue('font-family');
  const weight = rule.style.getPropertyValue('font-weight');
  return `@font-face{font-family:${family};font-weight:${weight};font-display:swap;src:url(${font}) format("woff2")}`;
}

/**
 * The loaded fonts of the given font stacks as `@font-face` rules that carry the fonts themselves, because an
 * image may not fetch any.
 */
export async function fontFaceCss(stacks: readonly string[]): Promise<string> {
  const loaded = loadedFamilies();
  const wanted = new Set(
    stacks
      .flatMap((stack) => stack.split(','))
      .map(unquoted)
      .filter((name) => loaded.has(name)),
  );
  const rules = fontFaceRules().filter((rule) =>
    wanted.has(unquoted(rule.style.getPropertyValue('font-family'))),
  );
  return (await Promise.all(rules.map(withFontInside))).join('');
}
