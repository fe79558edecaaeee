/** What shows that somebody is at the page, and may soon see or use what stands further down. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll', 'beforeprint'];

/** Nobody stirs, but a screen reader or a search in the page may be at work below. */
const UNASKED_MS = 3000;

/** Calls back once: when this part of the page comes into sight, somebody stirs, or the address asks for more than the page at rest. */
export function whenWanted(part: Element, call: () => void): () => void {
  const done = new AbortController();
  const go = () => {
    if (done.signal.aborted) return;
    done.abort();
    call();
  };

  const observer = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting) go();
  });
  observer.observe(part);
  const unasked = setTimeout(go, UNASKED_MS);
  done.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(unasked);
  });
  for (const sign of SIGNS) {
    window.addEventListener(sign, go, { signal: done.signal, passive: true, capture: true });
  }
  if (window.location.search !== '') go();
  return () => done.abort();
}
