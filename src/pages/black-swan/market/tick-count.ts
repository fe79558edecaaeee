const ROOMY = 38;

/** About how many ticks an upright axis has room for: on the stage a plot can be low. */
export function tickCount(height: number): number {
  return Math.max(2, Math.min(6, Math.round(height / ROOMY)));
}
