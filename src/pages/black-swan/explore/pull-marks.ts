import type { Learner } from './exploration';

/** How many pulls the strip shows, how far apart, and how high a machine's lane is. */
export const LATEST = 28;
export const STEP = 11;
export const LANE = 15;
/** Room for the machines' names. */
export const STRIP_LEFT = 46;

const RADIUS = 4;

/** The last pulls as dots in the lanes of their machines, the newest at the right once the strip is full. */
export function pullMarks(path: Learner['path'], pulls: number) {
  const latest = path.slice(Math.max(0, pulls - LATEST), pulls);
  const dots = (isWon: boolean) =>
    latest
      .map(({ win, machine }, i) =>
        win === isWon ? dot(STRIP_LEFT + (i + 0.5) * STEP, (machine + 0.5) * LANE) : '',
      )
      .join('');
  return { won: dots(true), lost: dots(false) };
}

function dot(x: number, y: number): string {
  const across = 2 * RADIUS;
  return `M${x - RADIUS},${y}a${RADIUS},${RADIUS} 0 1 1 ${across},0a${RADIUS},${RADIUS} 0 1 1 ${-across},0`;
}
