import type { SharedFigure } from './shared';

/** The first figure that reaches below the upper third of the window; past all of them, the last one. */
export function figureInSight(figures: readonly SharedFigure[]): SharedFigure | undefined {
  const line = window.innerHeight / 3;
  const inSight = figures.find(({ id }) => {
    const bottom = document.getElementById(id)?.getBoundingClientRect().bottom;
    return bottom !== undefined && bottom > line;
  });
  return inSight ?? figures.at(-1);
}
