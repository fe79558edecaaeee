import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const SOURCE = 'src/offline/service-worker.js';
const WORKER = 'sw.js';

/** Writes the service worker beside the built site, with the list of all built files and a version made of their contents. */
export function serviceWorker(): Plugin {
  return {
    name: 'kl-lab:service-worker',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }) {
        if (this.environment.name !== 'client' || dir === undefined) return;
        writeFileSync(join(dir, WORKER), workerFor(dir, readFileSync(SOURCE, 'utf8')));
      },
    },
  };
}

/** The service worker of a built folder; the same folder gives the same worker, any other file in it another. */
export function workerFor(folder: string, source: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path !== WORKER)
    .toSorted();
  const hash = createHash('sha256').update(source);
  for (const path of files) hash.update(path).update(readFileSync(join(folder, path)));
  const version = hash.digest('hex').slice(0, 16);
  return `const VERSION = '${version}';\nconst FILES = ${JSON.stringify(files)};\n\n${source}`;
}
