import { useRef } from 'react';
import { DIGIT_SIDE } from '../../../../compute/pictures/drawn-digits';
import { useLiveState } from '../../../../experiment/ExperimentContext';
import { useTraining } from '../training';
import { DrawingPad } from './DrawingPad';
import { SightPictures } from './SightPictures';
import { SightPlots } from './SightPlots';
import { SightSentence } from './SightSentence';
import { SubjectSwitch } from './SubjectSwitch';
import { seenName, subjectName, whyNothing } from './sight-words';
import { useDecoded } from './useDecoded';
import { useInSight } from './useInSight';
import { useSight } from './useSight';
import { useSpokenSight } from './useSpokenSight';
import { useSubject } from './useSubject';

const DESCRIBED_BY = 'live-vae-sight';

/** One picture under the glass: its code, what is decoded from it, and its share of the ELBO, all as they are now. */
export function LookCloser() {
  const element = useRef<HTMLElement>(null);
  const isInSight = useInSight(element);
  const { subject, strokes, canDraw, draw, choose } = useSubject();
  const seen = useSight(subject, isInSight);
  const decoded = useDecoded(isInSight);
  const spoken = useSpokenSight(seen);
  const gallery = useTraining((state) => state.gallery);
  const phase = useTraining((state) => state.phase);
  const problem = useTraining((state) => state.problem);
  const hasPlane = useLiveState(({ values }) => values['latents'] === '2');
  const name = seen ? seenName(seen, gallery) : subjectName(subject);
  return (
    <section
      ref={element}
      className="look-closer desk-only"
      aria-labelledby="look-closer"
      data-seen={seen ? '' : undefined}
    >
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
        {seen ? <SightSentence seen={seen} name={name} /> : whyNothing({ phase, problem }, subject)}
      </p>
      <SightPlots seen={seen} hasPlane={hasPlane} describedBy={DESCRIBED_BY} />
      <p className="unseen" role="status">
        {spoken}
      </p>
    </section>
  );
}
