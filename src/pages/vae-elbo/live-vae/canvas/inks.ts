/** The colours of now, as the canvas can take them. */
export interface Inks {
  readonly ink: string;
  readonly paper: string;
  readonly faint: string;
  readonly p: string;
}

/**
 * Reads the colours off a canvas of the class "live-canvas". A token itself may be a pair for light and dark; what the
 * style sheet makes of it, also where the reader forces colours, only the properties that use it tell.
 */
export function inksOf(canvas: HTMLCanvasElement): Inks {
  const style = getComputedStyle(canvas);
  return {
    ink: style.color,
    paper: style.backgroundColor,
    faint: style.textDecorationColor,
    p: style.outlineColor,
  };
}
