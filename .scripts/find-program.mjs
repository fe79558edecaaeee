import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Every place where a program of one of these names would be found. */
export function placesOnPath(names) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
}

/** The first path at which something lies; null where nothing does. */
export function firstThere(paths) {
  return paths.find((path) => path && existsSync(path)) ?? null;
}
