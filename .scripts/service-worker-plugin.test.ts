import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { workerFor } from './service-worker-plugin.ts';

const SOURCE = '/* the worker */';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kl-lab-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'assets/main-1a.js'), 'start');
});
afterEach(() => rmSync(folder, { recursive: true }));

const versionOf = (worker: string) => /VERSION = '(\w+)'/.exec(worker)?.[1];

test('lists every file by its path from the folder, but neither the worker itself nor hidden files', () => {
  writeFileSync(join(folder, 'sw.js'), 'of the last build');
  writeFileSync(join(folder, '.htaccess'), 'for the host');
  expect(workerFor(folder, SOURCE)).toContain('FILES = ["assets/main-1a.js","index.html"];');
  expect(workerFor(folder, SOURCE)).toContain(SOURCE);
});

test('gives the same version for the same files, and another when anything changes', () => {
  const before = versionOf(workerFor(folder, SOURCE));
  expect(before).toMatch(/^[0-9a-f]{16}$/);
  expect(versionOf(workerFor(folder, SOURCE))).toBe(before);
  expect(versionOf(workerFor(folder, '/* mended */'))).not.toBe(before);
  writeFileSync(join(folder, 'index.html'), 'home again');
  expect(versionOf(workerFor(folder, SOURCE))).not.toBe(before);
});
