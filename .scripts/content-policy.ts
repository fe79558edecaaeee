/**
 * What a page may load and run: its own files, and nothing that stands in the HTML itself. Style attributes are let in:
 * KaTeX and the charts place their parts by them. Images may also be data: a figure becomes a PNG by way of one.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
