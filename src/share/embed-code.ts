interface Embedded {
  readonly address: string;
  readonly title: string;
  readonly height: number;
}

/** A figure in an iframe, as HTML to paste into a page. */
export function embedCode({ address, title, height }: Embedded): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" style="width:100%;border:0" height="${height}"></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
