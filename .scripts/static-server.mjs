import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder as an ordinary static host does, compressed, so that the benchmark measures what visitors get. `edit`
 * may change a page on its way; `missing` tells what was asked for in vain.
 */
export async function serveFolder(folder, headers = {}, edit = (page) => page) {
  const missing = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, normalize(path === '/' ? '/index.html' : path));
    readFile(file).then(
      (found) => {
        const type = TYPES[extname(file)] ?? 'application/octet-stream';
        const content = type.startsWith('text/html') ? edit(String(found)) : found;
        const compressed = type.startsWith('font') ? content : gzipSync(content);
        response.writeHead(200, {
          ...headers,
          'Content-Type': type,
          ...(compressed !== content && { 'Content-Encoding': 'gzip' }),
        });
        response.end(compressed);
      },
      () => {
        missing.push(path);
        response.writeHead(404).end();
      },
    );
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address();
  return { url: `http://localhost:${port}/`, missing, close: () => server.close() };
}
