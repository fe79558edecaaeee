/** What an embedded figure tells the page around it. `HOST_SCRIPT` is the other end. */
type Message =
  | { readonly kind: 'height'; readonly figure: string; readonly height: number }
  | {
      readonly kind: 'key';
      readonly key: string;
      readonly code: string;
      readonly keyCode: number;
    };

export function tellHost(message: Message): void {
  // Nothing in it is secret, and any page may embed a figure.
  window.parent.postMessage({ source: 'kl-lab', ...message }, '*');
}
