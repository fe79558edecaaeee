import { memo, useMemo, type KeyboardEvent } from 'react';
import { useExperimentStore } from '../../../experiment/ExperimentContext';
import { useHydrated } from '../../../experiment/useHydrated';
import type { Patch } from '../../../compute/watching/screen-patches';
import { patchText } from './patch-words';
import { ACROSS, pixelArt } from './pixel-art';

interface PatchTargetProps {
  readonly patch: Patch;
  readonly top: number;
  readonly side: number;
  /** What it shows; before the first frame nothing. */
  readonly picture: Uint8Array | null;
  readonly chosen: boolean;
}

/** The frame that the reader's patch wears stands off the pixels. */
const OFF = 4;

/** A patch of the screen. Who taps it, or presses Enter on it, would look there; once more takes that back. */
export const PatchTarget = memo(function PatchTarget(props: PatchTargetProps) {
  const { patch, top, side, picture, chosen } = props;
  const { choose } = useExperimentStore();
  const hydrated = useHydrated();
  const art = useMemo(() => picture && pixelArt(picture), [picture]);
  const toggle = () => choose('look', chosen ? 'nowhere' : patch);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!event.repeat) toggle();
  };
  return (
    <g
      className="patch"
      transform={`translate(0,${top})`}
      role="button"
      tabIndex={hydrated ? 0 : -1}
      aria-label={`I would look at ${patchText(patch)}`}
      aria-pressed={chosen}
      aria-disabled={!hydrated}
      data-term={patch}
      onClick={hydrated ? toggle : undefined}
      onKeyDown={hydrated ? press : undefined}
    >
      <rect
        className="patch-frame"
        x={-OFF}
        y={-OFF}
        width={side + 2 * OFF}
        height={side + 2 * OFF}
      />
      <rect className="patch-ground" width={side} height={side} />
      {art && <path className="patch-pixels" transform={`scale(${side / ACROSS})`} d={art} />}
    </g>
  );
});
