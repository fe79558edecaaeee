interface Embedded {
  readonly address: string;
  readonly title: string;
  readonly height: number;
}

/** A figure in an iframe, as HTML to paste into a page. */
export function embedCode({ address, title, height }: Embedded): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" style="width:100%;border:0" height="${height}"></iframe>`;
}

/**
 * For the page around the iframe: the figure tells it how high it is and hands on the keys that it does not use itself,
 * so that a slide deck still turns its slides. Messages count only if they come from that very iframe.
 */
export const HOST_SCRIPT = `<script>
  (() => {
    const frame = document.currentScript.previousElementSibling;
    addEventListener('message', ({ source, data }) => {
      if (source !== frame.contentWindow || data?.source !== 'kl-lab') return;
      if (data.kind === 'height') frame.style.height = Number(data.height) + 'px';
      if (data.kind === 'key') {
        const { key, code, keyCode } = data;
        document.dispatchEvent(new KeyboardEvent('keydown', { key, code, keyCode, bubbles: true }));
      }
    });
  })();
</script>`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
