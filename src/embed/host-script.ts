/**
 * What whoever embeds figures puts into their page: frames grow to their figures, and keys that a figure does not use
 * reach the page, so that a slide deck still turns its slides. Pasted with several figures it listens once. Messages
 * count only if they come from a frame with a figure of ours.
 */
export const HOST_SCRIPT = `if (!window.listensToKlLab) {
  window.listensToKlLab = true;
  window.addEventListener('message', ({ source, data }) => {
    if (data?.source !== 'kl-lab') return;
    const frames = [...document.querySelectorAll('iframe[src*="embed="]')];
    const frame = frames.find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    if (data.kind === 'height') frame.style.height = Number(data.height) + 'px';
    if (data.kind === 'key') {
      const { key, code, keyCode } = data;
      document.dispatchEvent(new KeyboardEvent('keydown', { key, code, keyCode, bubbles: true }));
    }
  });
}
`;
