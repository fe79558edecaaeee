const SVG = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element with attributes; lengths to a hundredth of a pixel. */
export function svgElement(name: string, attributes: Attributes, text?: string): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, String(typeof value === 'number' ? hundredths(value) : value));
  }
  if (text !== undefined) element.textContent = text;
  return element;
}

function hundredths(length: number): number {
  return Math.round(length * 100) / 100;
}
