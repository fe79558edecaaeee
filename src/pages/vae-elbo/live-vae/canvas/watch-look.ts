/** Media of which the colours of the page depend. */
const MEDIA = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];

/** Calls back when the colours may have changed: the reader's theme, the page's look, paper. Returns what ends that. */
export function watchLook(call: () => void): () => void {
  const end = new AbortController();
  for (const media of MEDIA) {
    window.matchMedia(media).addEventListener('change', call, { signal: end.signal });
  }
  const observer = new MutationObserver(call);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-look', 'data-present'],
  });
  return () => {
    end.abort();
    observer.disconnect();
  };
}
