import type { Area } from '../../../../charts/Plot';
import type { Tiles } from '../../../../compute/vae/session-view';

interface Code {
  readonly z1: number;
  readonly z2: number;
}

/** The code of the tile at a place of the map. */
export function codeAtTile(tiles: Tiles, area: Area, place: { x: number; y: number }): Code {
  const column = within(Math.floor((place.x / area.width) * tiles.columns), tiles.columns);
  const row = within(Math.floor((place.y / area.height) * tiles.rows), tiles.rows);
  return { z1: tiles.at[column] ?? 0, z2: 0 - (tiles.at[row] ?? 0) };
}

/** The column and row of the tile whose code is nearest to a code. */
export function tileOfCode({ at }: Tiles, { z1, z2 }: Code): { column: number; row: number } {
  return { column: nearest(at, z1), row: nearest(at, -z2) };
}

function nearest(at: readonly number[], value: number): number {
  let best = 0;
  at.forEach((quantile, i) => {
    if (Math.abs(quantile - value) < Math.abs((at[best] ?? 0) - value)) best = i;
  });
  return best;
}

function within(index: number, count: number): number {
  return Math.min(count - 1, Math.max(0, index));
}
