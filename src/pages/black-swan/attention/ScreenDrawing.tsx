import { memo, useMemo } from 'react';
import { HorizontalAxis } from '../../../charts/Axis';
import { Label } from '../../../charts/Label';
import { linearTicks } from '../../../charts/linear-ticks';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import {
  useExperimentState,
  useModel,
  useModelBefore,
  useValues,
} from '../../../experiment/ExperimentContext';
import { Quantity } from '../../../formula/Quantity';
import { blackSwan } from '../experiment';
import { patchName } from './patch-words';
import { PatchTarget } from './PatchTarget';
import {
  barsPath,
  endsPath,
  roomsPath,
  screenGeometry,
  type PatchPlace,
  type ScreenGeometry,
} from './screen-geometry';

/** Beside the patches the words under the axis need so much room. */
const ROOMY = 210;

/** The four patches in the frame of now, each to be tapped, and beside each its entropy and its surprise as bars. */
export function ScreenDrawing({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const screen = useModel(blackSwan, (model) => model.screen);
  const before = useModelBefore(blackSwan, (model) => model.screen);
  const geometry = useMemo(() => screenGeometry(area, unit), [area, unit]);
  const ends = useMemo(() => before && endsPath(geometry, before, unit), [geometry, before, unit]);
  return (
    <Drawing frame={frame} labels={<ScreenLabels area={area} geometry={geometry} />}>
      <Rooms area={area} geometry={geometry} />
      <path className="gauge-entropy" d={barsPath(geometry, screen, { of: 'entropy', unit })} />
      <path className="term-area" d={barsPath(geometry, screen, { of: 'surprise', unit })} />
      {ends && before?.frame !== screen.frame && <path className="ghost" d={ends} />}
      {geometry.places.map(({ patch, top }) => (
        <PatchTarget
          key={patch}
          patch={patch}
          top={top}
          side={geometry.side}
          picture={screen.patches[patch].frames[screen.frame - 1] ?? null}
          chosen={screen.look === patch}
        />
      ))}
    </Drawing>
  );
}

interface GeometryProps {
  readonly area: Area;
  readonly geometry: ScreenGeometry;
}

const Rooms = memo(function Rooms({ area, geometry }: GeometryProps) {
  const { x } = geometry;
  const [from = 0, to = 0] = x.range();
  return (
    <>
      <path className="gauge-room" d={roomsPath(geometry)} />
      <g transform={`translate(${from},0)`}>
        <HorizontalAxis
          position={area.height}
          length={to - from}
          ticks={linearTicks(x, 2).map(({ at, text }) => ({ at: at - from, text }))}
        />
      </g>
    </>
  );
});

const ScreenLabels = memo(function ScreenLabels({ area, geometry }: GeometryProps) {
  const unit = useExperimentState((state) => state.unit);
  const { places, side } = geometry;
  return (
    <>
      {places.map((place) => (
        <PatchLabels key={place.patch} place={place} />
      ))}
      <Label x={area.width} y={area.height + 36} anchor="end" tone="faint">
        {area.width - side < ROOMY ? unit : `${unit} a pixel`}, in this frame
      </Label>
    </>
  );
});

function PatchLabels({ place }: { readonly place: PatchPlace }) {
  const { patch, name, entropy, surprise } = place;
  const chosen = useValues(blackSwan, (values) => values.look === patch);
  return (
    <>
      <Label {...name} term={patch} {...(chosen && { tone: 'p' as const })}>
        {chosen ? <strong>you: {patchName(patch)}</strong> : patchName(patch)}
      </Label>
      <Label {...entropy.name}>entropy</Label>
      {entropy.number && (
        <Label {...entropy.number} anchor="end">
          <Quantity name={`entropy-${patch}`} />
        </Label>
      )}
      <Label {...surprise.name}>surprise</Label>
      {surprise.number && (
        <Label {...surprise.number} anchor="end">
          <strong>
            <Quantity name={`surprise-${patch}`} />
          </strong>
        </Label>
      )}
    </>
  );
}
