export interface UsedFont {
  readonly families: readonly string[];
  readonly weight: number;
  readonly style: string;
}

interface Face {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  readonly rule: string;
  /** Null for a stand-in that is taken from the reader's own fonts. */
  readonly url: string | null;
}

/** The font of a text as its computed style has it. */
export function fontOf({ fontFamily, fontWeight, fontStyle }: CSSStyleDeclaration): UsedFont {
  return {
    families: fontFamily.split(',').map(unquoted),
    weight: Number(fontWeight),
    style: fontStyle,
  };
}

/** The site's own faces that these fonts are drawn with, as `@font-face` rules that carry their files in themselves. */
export async function embeddedFaces(fonts: readonly UsedFont[]): Promise<string> {
  const faces = [...document.styleSheets].flatMap(facesOf);
  const wanted = new Set(fonts.flatMap((font) => facesFor(font, faces.filter(isThere))));
  const rules = await Promise.allSettled([...wanted].map(embedded));
  // A face that cannot be fetched is drawn with the next of its family list.
  return rules.flatMap((rule) => (rule.status === 'fulfilled' ? [rule.value] : [])).join('\n');
}

function facesOf(sheet: CSSStyleSheet): readonly Face[] {
  const base = sheet.href ?? document.baseURI;
  return rulesOf(sheet).flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const read = (property: string) => rule.style.getPropertyValue(property);
    const file = /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(read('src'))?.[1];
    const face = {
      family: unquoted(read('font-family')),
      style: read('font-style') || 'normal',
      weight: read('font-weight') || '400',
      rule: rule.cssText,
    };
    return [{ ...face, url: file === undefined ? null : new URL(file, base).href }];
  });
}

/** A style sheet that an extension brought from elsewhere does not let itself be read. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function isThere({ family, style, weight, url }: Face): boolean {
  if (url === null) return true;
  return [...document.fonts].some(
    (face) =>
      face.status === 'loaded' &&
      unquoted(face.family) === family &&
      face.style === style &&
      numeric(face.weight) === numeric(weight),
  );
}

function facesFor({ families, weight, style }: UsedFont, faces: readonly Face[]): readonly Face[] {
  return families.flatMap((family) => {
    const ofFamily = faces.filter(
      (face) => face.family === family && (face.style === style || face.url === null),
    );
    const fitting = ofFamily.filter((face) => {
      const [from = 400, to = from] = numeric(face.weight).split(' ').map(Number);
      return weight >= from && weight <= to;
    });
    return fitting.length > 0 ? fitting : ofFamily;
  });
}

async function embedded({ family, style, weight, rule, url }: Face): Promise<string> {
  if (url === null) return rule;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`No font at ${url}.`);
  const data = await dataUrl(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }));
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};src:url(${data}) format("woff2")}`;
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(new Error('A font could not be read.')));
    reader.readAsDataURL(blob);
  });
}

function unquoted(family: string): string {
  return family.trim().replace(/^["']|["']$/g, '');
}

function numeric(weight: string): string {
  return weight.replace('normal', '400').replace('bold', '700');
}
