import { GroupedBars, type BarTop } from '../../../charts/GroupedBars';
import { PartHandle } from '../../../charts/PartHandle';
import { captionId, Plate } from '../../../charts/Plate';
import { Drawing, Plot, type Frame } from '../../../charts/Plot';
import { useModel, useModelBefore } from '../../../experiment/ExperimentContext';
import type { Tone } from '../../../experiment/tone';
import { CLASSES } from '../classes';
import { classification } from '../experiment';
import { ModelTable } from './ModelTable';
import { Stacks } from './Stacks';
import type { TwoModels as Models } from './two-models';
import { VerdictSentence } from './VerdictSentence';

const ID = 'two-models';
const HEIGHT = 300;
const BARS_MARGIN = { top: 34, right: 8, bottom: 30, left: 40 };
const STACKS_MARGIN = { top: 34, right: 78, bottom: 30, left: 44 };
const PARAMETERS: Readonly<Record<Tone, string>> = { p: 'p', q: 'a', r: 'b' };

/** A label and two models as bars to drag, and what each model loses on the label. */
export function TwoModels() {
  return (
    <Plate id={ID} caption={<VerdictSentence />}>
      <div className="plots plots-two-models">
        <Plot
          title="Chances of cat, dog and ship: the label P and the models A and B"
          describedBy={captionId(ID)}
          height={HEIGHT}
          margin={BARS_MARGIN}
          prerenderWidth={440}
        >
          {(frame) => <ModelBars frame={frame} />}
        </Plot>
        <Plot
          title="Cross-entropy of each model: the label’s entropy and the divergence on top of it"
          describedBy={captionId(ID)}
          height={HEIGHT}
          margin={STACKS_MARGIN}
          prerenderWidth={360}
        >
          {(frame) => <Stacks frame={frame} />}
        </Plot>
      </div>
      <ModelTable />
    </Plate>
  );
}

function ModelBars({ frame }: { readonly frame: Frame }) {
  const models = useModel(classification, (model) => model.models);
  const before = useModelBefore(classification, (model) => model.models);
  const ghost = before && weightsOf(before);
  const now = weightsOf(models);
  return (
    <Drawing frame={frame}>
      <GroupedBars
        area={frame.area}
        outcomes={CLASSES}
        series={(['p', 'q', 'r'] as const).map((tone) => ({
          tone,
          weights: now[tone],
          ghost: ghost && ghost[tone],
        }))}
        renderHandle={(top) => <ClassHandle {...top} />}
      />
    </Drawing>
  );
}

function weightsOf({ p, a, b }: Models): Readonly<Record<Tone, readonly number[]>> {
  return { p, q: a.q, r: b.q };
}

function ClassHandle({ tone, outcome, x, y, term, probabilityAt }: BarTop) {
  return (
    <PartHandle
      name={PARAMETERS[tone]}
      part={outcome}
      where="top of the bar"
      tone={tone}
      direction="vertical"
      x={x}
      y={y}
      term={term}
      valueAt={probabilityAt}
    />
  );
}
