/** What whoever embeds figures puts into their page once: frames grow to their figures, and unused keys reach the page. */
export const HOST_SCRIPT = `window.addEventListener('message', ({ source, data }) => {
  if (data?.source !== 'kl-lab') return;
  const frames = [...document.querySelectorAll('iframe')];
  const frame = frames.find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  if (data.kind === 'height') frame.style.height = data.height + 'px';
  if (data.kind === 'key') {
    const { key, code, keyCode } = data;
    document.dispatchEvent(new KeyboardEvent('keydown', { key, code, keyCode, bubbles: true }));
  }
});
`;
