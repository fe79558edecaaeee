import type { Patch } from '../../../compute/watching/screen-patches';
import { useModel } from '../../../experiment/ExperimentContext';
import { blackSwan } from '../experiment';
import { ACROSS, pixelArt } from './pixel-art';

/** A patch as it looks now, small enough to stand in a sentence. */
export function PatchShape({ patch }: { readonly patch: Patch }) {
  const picture = useModel(
    blackSwan,
    ({ screen }) => screen.patches[patch].frames[screen.frame - 1],
  );
  return (
    <svg className="shape" viewBox={`0 0 ${ACROSS} ${ACROSS}`} width="16" height="16" aria-hidden>
      <rect className="patch-ground" width={ACROSS} height={ACROSS} />
      {picture && <path className="patch-pixels" d={pixelArt(picture)} />}
    </svg>
  );
}
