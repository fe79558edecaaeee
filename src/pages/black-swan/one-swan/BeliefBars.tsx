import { GroupedBars, type BarTop } from '../../../charts/GroupedBars';
import { Label } from '../../../charts/Label';
import { NumberHandle } from '../../../charts/NumberHandle';
import { Drawing, type Frame } from '../../../charts/Plot';
import { useModel, useModelBefore } from '../../../experiment/ExperimentContext';
import { blackSwan } from '../experiment';
import { COLOURS } from './sighting';

/** What is seen, which is certain, beside the belief before: the belief is there to be dragged. */
export function BeliefBars({ frame }: { readonly frame: Frame }) {
  const now = useModel(blackSwan, (model) => model.sighting);
  const before = useModelBefore(blackSwan, (model) => model.sighting);
  return (
    <Drawing frame={frame} labels={<Key />}>
      <GroupedBars
        area={frame.area}
        outcomes={COLOURS}
        series={[
          { tone: 'p', weights: now.seen, ghost: before && before.seen },
          { tone: 'q', weights: now.belief, ghost: before && before.belief },
        ]}
        renderHandle={(top) => top.tone === 'q' && <BeliefHandle {...top} />}
      />
    </Drawing>
  );
}

function BeliefHandle({ outcome, x, y, term, probabilityAt }: BarTop) {
  return (
    <NumberHandle
      name="prior"
      what={`Belief that the swan is ${term} (top of the bar)`}
      mirrored={outcome === 1}
      tone="q"
      direction="vertical"
      x={x}
      y={y}
      term={term}
      valueAt={probabilityAt}
    />
  );
}

function Key() {
  return (
    <Label x={-30} y={-32}>
      <span className="ink-p">P, what you see</span>
      <br />
      <span className="ink-q">Q, what you believed</span>
    </Label>
  );
}
