import { useRef } from 'react';
import { Plot } from '../../../../charts/Plot';
import { DIGIT_SIDE } from '../../../../compute/drawn-digits';
import { useLiveState } from '../../../../experiment/ExperimentContext';
import { training, useTraining } from '../training';
import { CloseUp } from './CloseUp';
import { CodeRows } from './CodeRows';
import { DrawingPad } from './DrawingPad';
import { LatentPlane } from './LatentPlane';
import { SeenBars } from './SeenBars';
import { SightPictures } from './SightPictures';
import { SightSentence } from './SightSentence';
import { SubjectSwitch } from './SubjectSwitch';
import { seenName, whyNothing } from './sight-words';
import { useDecoded } from './useDecoded';
import { useInSight } from './useInSight';
import { useSight } from './useSight';
import { useSpokenSight } from './useSpokenSight';
import { useSubject } from './useSubject';

const DESCRIBED_BY = 'live-vae-sight';
const PLANE = { height: 400, margin: { top: 30, right: 8, bottom: 50, left: 32 } };
const BARS = { height: 250, margin: { top: 4, right: 12, bottom: 44, left: 8 } };

/** One picture under the glass: its code, what is decoded from it, and its share of the ELBO, all as they are now. */
export function LookCloser() {
  const element = useRef<HTMLElement>(null);
  const isInSight = useInSight(element);
  const { subject, strokes, canDraw, draw, choose } = useSubject();
  const seen = useSight(subject, isInSight);
  const decoded = useDecoded(isInSight);
  const spoken = useSpokenSight(seen);
  const gallery = useTraining((state) => state.gallery);
  useTraining(({ phase }) => phase);
  const hasPlane = useLiveState(({ values }) => values['latents'] === '2');
  const name = seen
    ? seenName(seen, gallery)
    : subject.of === 'drawing'
      ? 'your drawing'
      : `test picture ${subject.image}`;
  const close = seen?.posterior?.close;
  return (
    <section ref={element} className="look-closer" aria-labelledby="look-closer">
      <div className="look-closer-head">
        <h3 id="look-closer">One picture, closer</h3>
        {canDraw && <SubjectSwitch of={subject.of} onChoose={choose} />}
      </div>
      <div className="sights">
        {canDraw ? (
          <DrawingPad strokes={strokes} onDraw={draw} />
        ) : (
          <p className="sight-note">
            Only digits can be drawn here: a pen makes no grey, and faces are all greys.
          </p>
        )}
        <SightPictures
          seen={seen}
          name={name}
          side={gallery?.side ?? DIGIT_SIDE}
          decoded={decoded?.picture ?? null}
          hasPlane={hasPlane}
        />
      </div>
      <p className="sight-sentence" id={DESCRIBED_BY}>
        {seen ? (
          <SightSentence seen={seen} name={name} />
        ) : (
          whyNothing(training.getState(), subject)
        )}
      </p>
      <div className="plots plots-sight">
        {hasPlane && (
          <Plot
            {...PLANE}
            title="The latent plane with the prior, the picture’s code and its posterior"
            describedBy={DESCRIBED_BY}
            prerenderWidth={380}
          >
            {(frame) => <LatentPlane frame={frame} seen={seen} />}
          </Plot>
        )}
        {hasPlane && seen && close && (
          <Plot
            {...PLANE}
            title="The code and the posterior, close up"
            describedBy={DESCRIBED_BY}
            prerenderWidth={380}
          >
            {(frame) => <CloseUp frame={frame} seen={seen} close={close} />}
          </Plot>
        )}
        {!hasPlane && seen && (
          <Plot
            {...PLANE}
            title="The code of the picture, latent by latent"
            describedBy={DESCRIBED_BY}
            prerenderWidth={380}
          >
            {(frame) => <CodeRows frame={frame} seen={seen} />}
          </Plot>
        )}
      </div>
      {seen && (
        <Plot
          {...BARS}
          title="log p(x) of this picture, its ELBO with what that is short of, and the ELBO’s two parts"
          describedBy={DESCRIBED_BY}
          prerenderWidth={760}
        >
          {(frame) => <SeenBars frame={frame} seen={seen} />}
        </Plot>
      )}
      <p className="unseen" role="status">
        {spoken}
      </p>
    </section>
  );
}
