import { captionId, Plate } from '../../../charts/Plate';
import { Drawing, Plot, type Frame } from '../../../charts/Plot';
import { ChoiceControl } from '../../../controls/ChoiceControl';
import {
  useModel,
  useModelBefore,
  useExperimentState,
} from '../../../experiment/ExperimentContext';
import { classification } from '../experiment';
import { Contours } from './Contours';
import { InfiniteEdges } from './InfiniteEdges';
import { trianglePlace } from './triangle-geometry';
import { triangleContours } from './triangle-contours';
import { TriangleLabels } from './TriangleLabels';
import { TrianglePoint } from './TrianglePoint';
import { TriangleSentence } from './TriangleSentence';

const ID = 'triangle';
const HEIGHT = 470;
const MARGIN = { top: 34, right: 34, bottom: 34, left: 34 };
const POINTS = [
  { name: 'p', tone: 'p', what: 'P, the label: a point of the triangle' },
  { name: 'a', tone: 'q', what: 'A, the first model: a point of the triangle' },
  { name: 'b', tone: 'r', what: 'B, the second model: a point of the triangle' },
] as const;

/** Every prediction over three classes is a point; round the label run the contours of equal divergence. */
export function Triangle() {
  return (
    <Plate id={ID} caption={<TriangleSentence />}>
      <ChoiceControl name="contours" />
      <Plot
        title="All predictions over cat, dog and ship as points of a triangle, with contours of the divergence"
        describedBy={captionId(ID)}
        height={HEIGHT}
        margin={MARGIN}
        prerenderWidth={760}
      >
        {(frame) => <TriangleDrawing frame={frame} />}
      </Plot>
    </Plate>
  );
}

function TriangleDrawing({ frame }: { readonly frame: Frame }) {
  const unit = useExperimentState((state) => state.unit);
  const { p, a, b } = useModel(classification, (model) => model.models);
  const before = useModelBefore(classification, (model) => model.models);
  const direction = useModel(classification, (model) => model.direction);
  const triangle = trianglePlace(frame.area);
  const contours = triangleContours(triangle, { p, direction, unit });
  const weights = { p, a: a.q, b: b.q };
  const ghosts = before && { p: before.p, a: before.a.q, b: before.b.q };

  return (
    <Drawing
      frame={frame}
      labels={<TriangleLabels area={frame.area} triangle={triangle} contours={contours} />}
    >
      <Contours triangle={triangle} contours={contours} />
      <InfiniteEdges triangle={triangle} p={p} direction={direction} />
      {POINTS.map(({ name, tone, what }) => (
        <TrianglePoint
          key={name}
          name={name}
          tone={tone}
          what={what}
          triangle={triangle}
          weights={weights[name]}
          ghost={ghosts && ghosts[name]}
        />
      ))}
    </Drawing>
  );
}
