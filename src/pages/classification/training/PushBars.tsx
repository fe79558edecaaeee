import { signedText } from '../../../formula/number-text';
import { GroupedBars, type BarTop } from '../../../charts/GroupedBars';
import { Label } from '../../../charts/Label';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import { useModel, useModelBefore } from '../../../experiment/ExperimentContext';
import { CLASSES } from '../classes';
import { classification } from '../experiment';
import type { OneExample } from './one-example';
import { pushArrow } from './push-arrow';
import { SoftmaxHandle } from '../SoftmaxHandle';

/** The arrow stands beside the handle, so that a short one is seen too; in a narrow drawing nearer. */
const BESIDE = 22;
const BESIDE_SHARE = 0.23;
/** About how wide a digit of the gradient is. */
const DIGIT = 7.5;

/** Target and prediction as bars; at each bar of the prediction an arrow, the push that the next step gives its logit. */
export function PushBars({ frame }: { readonly frame: Frame }) {
  const example = useModel(classification, (model) => model.example);
  const before = useModelBefore(classification, (model) => model.example);
  return (
    <Drawing frame={frame} labels={<PushLabels />}>
      <GroupedBars
        area={frame.area}
        outcomes={CLASSES}
        series={[
          { tone: 'p', weights: example.target, ghost: before && before.target },
          { tone: 'q', weights: example.now.prediction, ghost: before && before.now.prediction },
        ]}
        renderHandle={(top) =>
          top.tone === 'q' && <PushedBar top={top} area={frame.area} example={example} />
        }
      />
    </Drawing>
  );
}

interface PushedBarProps {
  readonly top: BarTop;
  readonly area: Area;
  readonly example: OneExample;
}

function PushedBar({ top, area, example: { target, now } }: PushedBarProps) {
  const { outcome, x, y } = top;
  const group = area.width / CLASSES.length;
  const to = area.height * (1 - (target[outcome] ?? 0));
  // A step goes against the gradient.
  const text = signedText(0 - (now.gradient[outcome] ?? 0));
  const arrow = pushArrow({ x: x + Math.min(BESIDE, BESIDE_SHARE * group), from: y, to });
  return (
    <>
      <path className="push-ground" d={arrow} />
      <path className="push" d={arrow} />
      <SoftmaxHandle
        {...top}
        what="The model’s prediction"
        name="logits"
        logits={now.logits}
        chance={now.prediction[outcome] ?? 0}
        startsAnew="updates"
      />
      {text.length * DIGIT < group && (
        <text className="push-size" x={x + 6} y={Math.min(to - 6, y - 17)} textAnchor="middle">
          {text}
        </text>
      )}
    </>
  );
}

function PushLabels() {
  return (
    <>
      <Label x={-30} y={-60}>
        <span className="ink-p">target p</span> and <span className="ink-q">prediction q</span>
      </Label>
      <Label x={-30} y={-42} tone="faint">
        arrows: where a step pushes, p − q
      </Label>
    </>
  );
}
