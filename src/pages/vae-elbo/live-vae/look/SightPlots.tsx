import { Plot } from '../../../../charts/Plot';
import { CloseUp } from './CloseUp';
import { CodeRows } from './CodeRows';
import { LatentPlane } from './LatentPlane';
import { SeenBars } from './SeenBars';
import type { Seen } from './useSight';

interface SightPlotsProps {
  readonly seen: Seen | null;
  readonly hasPlane: boolean;
  /** The id of the sentence that tells what is seen. */
  readonly describedBy: string;
}

const PLANE = { height: 400, margin: { top: 30, right: 8, bottom: 50, left: 40 } };
const ROWS = { height: 300, margin: { top: 30, right: 8, bottom: 30, left: 32 } };
const BARS = { height: 256, margin: { top: 4, right: 12, bottom: 50, left: 8 } };

/** Where the code lies and how it fits the posterior, and what that makes of the ELBO. */
export function SightPlots({ seen, hasPlane, describedBy }: SightPlotsProps) {
  return (
    <>
      {hasPlane && <Planes seen={seen} describedBy={describedBy} />}
      {!hasPlane && seen && (
        <Plot
          {...ROWS}
          title="The code of the picture, latent by latent"
          describedBy={describedBy}
          prerenderWidth={760}
        >
          {(frame) => <CodeRows frame={frame} seen={seen} />}
        </Plot>
      )}
      {seen && (
        <Plot
          {...BARS}
          title="log p(x) of this picture, its ELBO with what that is short of, and the ELBO’s two parts"
          describedBy={describedBy}
          prerenderWidth={760}
        >
          {(frame) => <SeenBars frame={frame} seen={seen} />}
        </Plot>
      )}
    </>
  );
}

function Planes({ seen, describedBy }: Omit<SightPlotsProps, 'hasPlane'>) {
  const close = seen?.posterior?.close;
  return (
    <div className="plots plots-sight">
      <Plot
        {...PLANE}
        title="The latent plane with the prior, the picture’s code, and a point to be decoded"
        describedBy={describedBy}
        prerenderWidth={380}
      >
        {(frame) => <LatentPlane frame={frame} seen={seen} />}
      </Plot>
      {seen && close ? (
        <Plot
          {...PLANE}
          title="The code and the posterior, close up"
          describedBy={describedBy}
          prerenderWidth={380}
        >
          {(frame) => <CloseUp frame={frame} seen={seen} close={close} />}
        </Plot>
      ) : (
        <p className="sight-note">
          Here the code q(z|x) of a picture will be seen close up, in blue, on the true posterior
          p(z|x), in ink. Where they differ lies the gap of the ELBO.
        </p>
      )}
    </div>
  );
}
